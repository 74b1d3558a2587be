/// Puts pieces of text one after another onto lines of a given width.
struct LineFiller {
  private let width: Int
  private let indent: Int
  private var lines: [String] = []
  private var line: String
  private var used: Int
  private var isLineEmpty = true

  init(width: Int, indent: Int, firstIndent: Int) {
    self.width = width
    self.indent = indent
    line = String(repeating: " ", count: max(0, firstIndent))
    used = max(0, firstIndent)
  }

  /// Adds a piece, after a space where it begins a word.
  mutating func add(_ piece: String, isWordStart: Bool) {
    let gap = isWordStart && !isLineEmpty ? 1 : 0
    let needed = DisplayWidth.of(piece)
    if used + gap + needed <= width {
      if gap == 1 { line += " " }
      line += piece
      used += gap + needed
      isLineEmpty = false
      return
    }
    if !isLineEmpty {
      breakLine()
      add(piece, isWordStart: isWordStart)
      return
    }
    addBroken(piece)
  }

  /// The lines, of which there is always one.
  mutating func finished() -> [String] {
    breakLine()
    return lines
  }

  /// Adds a piece that is longer than a line, where it can be after a sign that joins its parts, as in an address, else
  /// character by character; a line takes at least one.
  private mutating func addBroken(_ piece: String) {
    for part in Self.parts(of: piece) {
      let needed = DisplayWidth.of(part)
      if !isLineEmpty, used + needed > width, indent + needed <= width { breakLine() }
      addCharacters(part)
    }
  }

  /// The parts of an address or a path, each with the sign that ends it.
  private static func parts(of piece: String) -> [String] {
    var parts = [""]
    for character in piece {
      parts[parts.count - 1].append(character)
      if "/-_?&=".contains(character) { parts.append("") }
    }
    return parts
  }

  private mutating func addCharacters(_ part: String) {
    for character in part {
      let needed = DisplayWidth.of(character)
      if !isLineEmpty, used + needed > width { breakLine() }
      line.append(character)
      used += needed
      isLineEmpty = false
    }
  }

  private mutating func breakLine() {
    lines.append(isLineEmpty ? "" : line.trimmingTrailingSpaces())
    line = String(repeating: " ", count: max(0, indent))
    used = max(0, indent)
    isLineEmpty = true
  }
}
