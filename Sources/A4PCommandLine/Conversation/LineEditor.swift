/// A line that is being typed, by user-perceived characters.
package struct LineEditor: Hashable, Sendable {
  private var characters: [Character]
  /// How many characters stand before the cursor.
  package private(set) var cursor: Int

  /// A line with a text in it, and the cursor after that.
  package init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  package var text: String { String(characters) }

  /// The text before the cursor.
  package var before: String { String(characters[..<cursor]) }

  /// Changes the line by a key, and says whether the key was one for it.
  package mutating func press(_ key: Key) -> Bool {
    switch key {
    case .text(let text): insert(text)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home: cursor = 0
    case .end: cursor = characters.count
    case .backspace: remove(max(0, cursor - 1)..<cursor)
    case .delete: remove(cursor..<min(characters.count, cursor + 1))
    case .deleteToStart: remove(0..<cursor)
    case .deleteToEnd: remove(cursor..<characters.count)
    case .deleteWord: remove(startOfWord..<cursor)
    default: return false
    }
    return true
  }

  /// What is typed may join the character before it, as accents do.
  private mutating func insert(_ text: String) {
    let before = Array(self.before + text)
    characters = before + characters[cursor...]
    cursor = before.count
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var startOfWord: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }
}
