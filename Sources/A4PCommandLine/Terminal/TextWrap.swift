/// Breaks text into lines that fit a width, measured in columns of a terminal.
///
/// Lines break at spaces and, as Chinese needs it, between wide characters. A word is broken only where
/// it cannot fit on a line of its own.
package enum TextWrap {
  /// The lines of a text, whose own line breaks are kept.
  ///
  /// - Parameters:
  ///   - text: Text without control characters other than line feeds.
  ///   - width: The columns of a whole line, indent included.
  ///   - indent: The spaces before every line but the first, and before the first too unless told otherwise.
  ///   - firstIndent: The spaces before the first line, or the columns it must leave free.
  /// - Returns: At least one line, none with a space at its end.
  package static func lines(_ text: String, width: Int, indent: Int = 0, firstIndent: Int? = nil) -> [String]
  {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let own = paragraph.prefix { $0 == " " }.count
      let words = paragraph.split(separator: " ").map(String.init)
      let first = lines.isEmpty ? firstIndent ?? indent : indent
      lines += Self.lines(ofWords: words, width: width, indent: indent + own, firstIndent: first + own)
    }
    return lines
  }

  /// The lines of some words, which may hold spaces that are broken at only where there is no other way.
  package static func lines(
    ofWords words: [String], width: Int, indent: Int = 0, firstIndent: Int? = nil
  ) -> [String] {
    var filler = LineFiller(width: width, indent: indent, firstIndent: firstIndent ?? indent)
    for word in words.flatMap({ parts(of: $0, fitting: width - indent) }) {
      var isStart = true
      for piece in isWhole(word, fitting: width - indent) ? [word] : pieces(of: word) {
        filler.add(piece, isWordStart: isStart)
        isStart = false
      }
    }
    return filler.finished()
  }

  /// The word itself, or its parts between spaces where it is longer than a line.
  private static func parts(of word: String, fitting width: Int) -> [String] {
    guard word.contains(" "), DisplayWidth.of(word) > width else { return [word] }
    return word.split(separator: " ").map(String.init)
  }

  /// Whether a word is one that is copied, a quoted one or a path, and has room on a line of its own.
  private static func isWhole(_ word: String, fitting width: Int) -> Bool {
    (word.contains("'") || word.contains("/")) && DisplayWidth.of(word) <= width
  }

  /// The parts of a word between which a line may break: next to wide characters, except where that would put
  /// closing punctuation at the beginning of a line or opening punctuation at the end of one.
  private static func pieces(of word: String) -> [String] {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return [word] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if let last = piece.last, mayBreak(between: last, and: character) {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }

  private static func mayBreak(between left: Character, and right: Character) -> Bool {
    DisplayWidth.of(left) == 2 && DisplayWidth.of(right) == 2
      && !"（《〈「『【〔［｛".contains(left) && !"、。，．：；！？）》〉」』】〕］｝…—".contains(right)
  }
}
