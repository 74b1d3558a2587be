/// Breaks a text into lines that fit a width.
package enum TextLines {
  /// The lines of a text, no more than `limit`; where more would be needed, the last ends in an ellipsis.
  ///
  /// A line may break after a space, a hyphen or a stroke, and beside an ideograph or a kana; a word that is
  /// longer than a line is broken wherever it must.
  package static func lines(
    _ text: String, width: Double, size: Double, isBold: Bool = false, limit: Int
  ) -> [String] {
    let fits = { (line: String) in
      TextWidth.of(trimmed(line), size: size, isBold: isBold) <= width
    }
    let text = clean(text)
    if limit > 0, !text.isEmpty, fits(text) { return [text] }
    var lines: [String] = []
    var current = ""
    for piece in pieces(text) {
      if fits(current + piece) {
        current += piece
        continue
      }
      if !trimmed(current).isEmpty { lines.append(trimmed(current)) }
      current = ""
      for character in piece {
        if !current.isEmpty, !fits(current + String(character)) {
          lines.append(trimmed(current))
          current = ""
        }
        current.append(character)
      }
    }
    if !trimmed(current).isEmpty { lines.append(trimmed(current)) }
    guard lines.count > limit else { return lines }
    var kept = Array(lines.prefix(max(limit, 0)))
    guard var last = kept.popLast() else { return [] }
    while !last.isEmpty, !fits(last + "…") { last.removeLast() }
    return kept + [trimmed(last) + "…"]
  }

  /// The text on one line, without characters that could hide or reorder what stands beside them.
  ///
  /// Controls and bidirectional embeddings, overrides and isolates become the replacement character.
  package static func clean(_ text: String) -> String {
    if isClean(text) { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: scalars.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF:
        scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars).split(separator: " ").joined(separator: " ")
  }

  /// Whether a text is ASCII that is clean as it is, as most is.
  private static func isClean(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard 0x20..<0x7F ~= byte, byte != previous || byte != UInt8(ascii: " ") else { return false }
      previous = byte
    }
    return previous != UInt8(ascii: " ")
  }

  /// The pieces between which a line may break, together the whole text.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var current = ""
    for character in text {
      if isIdeograph(character), !current.isEmpty {
        pieces.append(current)
        current = ""
      }
      current.append(character)
      if character == " " || character == "-" || character == "/" || isIdeograph(character) {
        pieces.append(current)
        current = ""
      }
    }
    if !current.isEmpty { pieces.append(current) }
    return joiningClosing(pieces)
  }

  /// Keeps closing punctuation of ideographs on the line of what it closes.
  private static func joiningClosing(_ pieces: [String]) -> [String] {
    var joined: [String] = []
    for piece in pieces {
      let isClosing = piece.first.map { "，。、：；！？）》」』”’".contains($0) } ?? false
      if isClosing, !joined.isEmpty { joined[joined.count - 1] += piece } else { joined.append(piece) }
    }
    return joined
  }

  private static func isIdeograph(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first?.value else { return false }
    return (0x2E80...0x9FFF).contains(first) || (0xF900...0xFAFF).contains(first)
      || (0xFF00...0xFF60).contains(first) || (0x20000...0x3FFFD).contains(first)
  }

  private static func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.first == " " { line.removeFirst() }
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
