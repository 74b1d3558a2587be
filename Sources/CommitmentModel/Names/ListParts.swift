/// Takes one line apart where a list of names would be.
///
/// Names themselves hold commas and "and", so that the longest run of pieces that is a name is one part; what is no name
/// reaches to the next comma. O(pieces), a few look-ups for each.
struct ListParts {
  private struct Piece {
    var start: Int
    var end: Int
    /// Whether a comma stands before it, and not only a word for "and".
    var followsComma: Bool
  }

  private let letters: [Character]
  private let list: NameList
  private var pieces: [Piece] = []
  private(set) var parts: [String] = []

  /// The most pieces that one name is made of: no name holds more than three commas and words for "and".
  private static let longest = 5

  init(_ line: String, _ list: NameList) {
    letters = Array(ListWords.withCommas(line))
    self.list = list
    cut()
    collect()
  }

  /// Cuts at commas, at words for "and", and before words that begin with the Arabic letter for it.
  private mutating func cut() {
    var start = 0
    var followsComma = true
    var index = 0
    func isSpace(_ place: Int) -> Bool { place < 0 || place >= letters.count || letters[place].isWhitespace }
    func end(_ piece: Int) {
      if piece > start { pieces.append(Piece(start: start, end: piece, followsComma: followsComma)) }
    }
    while index < letters.count {
      let letter = letters[index]
      if ListWords.commas.contains(letter) {
        end(index)
        (start, followsComma) = (index + 1, true)
      } else if ListWords.chineseAnds.contains(letter), joins(index) {
        end(index)
        (start, followsComma) = (index + 1, false)
      } else if isSpace(index - 1), !isSpace(index) {
        var last = index
        while !isSpace(last), !ListWords.commas.contains(letters[last]) { last += 1 }
        if ListWords.isAnd(Substring(String(letters[index..<last]))) {
          end(index)
          // "X, and Y" is parted by the comma.
          let isEmptyBefore = letters[start..<index].allSatisfy(\.isWhitespace)
          (start, followsComma) = (last, followsComma && isEmptyBefore)
          index = last
          continue
        }
        if letter == "و", index > start {
          end(index)
          (start, followsComma) = (index, false)
        }
      }
      index += 1
    }
    end(letters.count)
    pieces.removeAll { letters[$0.start..<$0.end].allSatisfy(\.isWhitespace) }
  }

  /// Whether a Chinese "and" stands between two things; at the end of one it is part of its name.
  private func joins(_ index: Int) -> Bool {
    guard index > 0, index + 1 < letters.count else { return false }
    return ![letters[index - 1], letters[index + 1]].contains { letter in
      letter.isWhitespace || ListWords.commas.contains(letter)
    } && !ListWords.chineseAnds.contains(letters[index + 1])
  }

  private mutating func collect() {
    var pending: Int?
    var index = 0
    while index < pieces.count {
      if let (text, last) = name(at: index) {
        if let start = pending { parts.append(self.text(start, index - 1)) }
        pending = nil
        parts.append(text)
        index = last + 1
        continue
      }
      if pieces[index].followsComma, let start = pending {
        parts.append(text(start, index - 1))
        pending = index
      }
      pending = pending ?? index
      index += 1
    }
    if let start = pending { parts.append(text(start, pieces.count - 1)) }
    parts.removeAll(where: \.isEmpty)
  }

  /// The longest name that begins with a piece, and its last piece.
  private func name(at first: Int) -> (text: String, last: Int)? {
    let furthest = min(pieces.count, first + Self.longest) - 1
    for last in (first...furthest).reversed() {
      for text in forms(first, last) where list.isName(text) {
        // A name of the past that reads as two of today is the two.
        if last > first, list.index.isFormer(text), forms(first, first).contains(where: list.isName),
          forms(first + 1, last).contains(where: list.isName)
        {
          continue
        }
        return (text, last)
      }
    }
    return nil
  }

  /// The text of pieces, and the same without the Arabic "and" that is written as part of the first word.
  private func forms(_ first: Int, _ last: Int) -> [String] {
    let text = text(first, last)
    guard text.first == "و" else { return [text] }
    return [text, String(text.dropFirst()).trimmed]
  }

  private func text(_ first: Int, _ last: Int) -> String {
    String(letters[pieces[first].start..<pieces[last].end]).trimmed
  }
}
