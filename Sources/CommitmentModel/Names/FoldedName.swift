/// A name in its folded form, with its words found once for everything that is made of them.
struct FoldedName {
  /// The folded form as a whole.
  let whole: NameKey
  private let words: [Range<Int>]

  init(_ name: String) { self.init(folded: NameFolding.foldedBytes(name.unicodeScalars)) }

  /// The name that was folded to a key.
  init(_ key: NameKey) { self.init(folded: key.bytes) }

  private init(folded bytes: [UInt8]) {
    var words: [Range<Int>] = []
    words.reserveCapacity(8)
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
      words.append(start..<end)
      start = end + 1
    }
    whole = NameKey(bytes)
    self.words = words
  }

  /// The folded form without articles before or after it; an article alone is kept.
  var key: NameKey {
    var rest = words[...]
    while rest.count > 1, let first = rest.first, isOne(first, of: Self.articles) { rest.removeFirst() }
    while rest.count > 1, let last = rest.last, isOne(last, of: Self.articles) { rest.removeLast() }
    guard rest.count < words.count, let first = rest.first, let last = rest.last else { return whole }
    return NameKey(Array(whole.bytes[first.lowerBound..<last.upperBound]))
  }

  /// The words that tell the name from others: no articles, no "of", no "and"; all words where no other is left.
  ///
  /// Articles of Arabic are part of the written word; they are taken off only where they are written as such, so that
  /// a name that merely begins with the same letters keeps them. How they are written is seen in the name that was
  /// folded, which is passed in again.
  func telling(of name: String) -> NameKey {
    // The article begins with an alef, the first byte of which is this one, and which folding keeps.
    guard whole.bytes.contains(0xD8), let bare = ArabicArticles.removed(from: name) else { return telling }
    return FoldedName(folded: NameFolding.foldedBytes(bare)).telling
  }

  private var telling: NameKey {
    var bytes: [UInt8] = []
    var isWhole = true
    for word in words {
      if isOne(word, of: Self.articles) || isOne(word, of: Self.smallWords) {
        if isWhole {
          isWhole = false
          bytes.reserveCapacity(whole.bytes.count)
          bytes += whole.bytes[..<max(0, word.lowerBound - 1)]
        }
      } else if !isWhole {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
        bytes += whole.bytes[word]
      }
    }
    return isWhole || bytes.isEmpty ? whole : NameKey(bytes)
  }

  private func isOne(_ word: Range<Int>, of list: [UInt32]) -> Bool {
    guard word.count <= 3 else { return false }
    return list.contains(whole.bytes[word].reduce(0) { $0 << 8 | UInt32($1) })
  }

  private static let articles = packed(["the", "le", "la", "les", "l", "el", "los", "las"])

  /// Words that join the others, by language: English, French, Spanish, Russian.
  private static let smallWords = packed(["of", "and", "de", "du", "des", "d", "et", "del", "y", "e", "и"])

  /// The bytes of each word, none of which has more than three, as one number.
  private static func packed(_ words: [String]) -> [UInt32] {
    words.map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
  }
}
