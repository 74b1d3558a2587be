/// The code and the texts of a Swift file, without its comments.
///
/// A reader of the few forms that matter here: comments, texts on one line and on several, and code inside texts.
struct SwiftPieces {
  /// A stretch of code or of a text.
  struct Piece: Sendable {
    var isText: Bool
    var content: String
    var line: Int
  }

  private(set) var pieces: [Piece] = []

  private var characters: [Character]
  private var index = 0
  private var line = 1

  init(_ source: String) {
    characters = Array(source)
    readCode(untilParenthesis: false)
  }

  /// The pieces without samples: examples of commands, the words of help and hints, and texts that say "such as".
  var withoutSamples: [Piece] {
    var kept: [Piece] = []
    var exampleDepth = 0
    var code = ""
    var wasSample = false
    for piece in pieces {
      guard piece.isText else {
        exampleDepth = Self.depth(of: piece.content, from: exampleDepth)
        code = String(piece.content.reversed().drop(while: \.isWhitespace).reversed())
        kept.append(piece)
        continue
      }
      let isHelp = code.hasSuffix("help:") || code.hasSuffix("hint:") || (code.hasSuffix("+") && wasSample)
      wasSample = exampleDepth > 0 || isHelp || piece.content.contains("such as")
      if !wasSample { kept.append(piece) }
    }
    return kept
  }

  /// How deep in the parentheses of an example a stretch of code ends.
  private static func depth(of code: String, from start: Int) -> Int {
    var depth = start
    var word = ""
    for character in code {
      if character == "(", depth > 0 || word == "CommandExample" { depth += 1 }
      if character == ")", depth > 0 { depth -= 1 }
      if character.isLetter { word.append(character) } else { word = "" }
    }
    return depth
  }

  private func starts(_ text: String) -> Bool {
    characters[index...].starts(with: text)
  }

  private mutating func next() -> Character {
    let character = characters[index]
    index += 1
    if character.isNewline { line += 1 }
    return character
  }

  private mutating func readCode(untilParenthesis: Bool) {
    var piece = Piece(isText: false, content: "", line: line)
    var depth = 0
    while index < characters.count {
      if starts("//") {
        while index < characters.count, !characters[index].isNewline { index += 1 }
      } else if starts("/*") {
        while index < characters.count, !starts("*/") { _ = next() }
        index = min(index + 2, characters.count)
      } else if starts("\"") {
        pieces.append(piece)
        readText()
        piece = Piece(isText: false, content: "", line: line)
      } else {
        let character = next()
        if character == "(" { depth += 1 }
        if character == ")" {
          if depth == 0, untilParenthesis { break }
          depth -= 1
        }
        piece.content.append(character)
      }
    }
    pieces.append(piece)
  }

  private mutating func readText() {
    let end = starts("\"\"\"") ? "\"\"\"" : "\""
    index += end.count
    var piece = Piece(isText: true, content: "", line: line)
    while index < characters.count {
      if starts(end) {
        index += end.count
        break
      }
      if starts("\\(") {
        index += 2
        pieces.append(piece)
        readCode(untilParenthesis: true)
        piece = Piece(isText: true, content: "", line: line)
      } else if starts("\\") {
        piece.content.append(next())
        if index < characters.count { piece.content.append(next()) }
      } else {
        piece.content.append(next())
      }
    }
    pieces.append(piece)
  }
}
