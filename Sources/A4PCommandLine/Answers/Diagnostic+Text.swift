import CommitmentModel
import Formats

extension Diagnostic {
  /// The finding as people and editors read it: place, message, the line with a caret, hint.
  func text(_ style: TerminalStyle) -> String {
    var lines: [String] = []
    let position = [place.line, place.column].compactMap { $0.map { ":\($0)" } }.joined()
    let label =
      switch severity {
      case .error: style.error("error:")
      case .warning: style.warning("warning:")
      case .note: style.dim("note:")
      }
    lines.append("\(TerminalText.shown(place.file))\(position): \(label) \(TerminalText.shown(message))")
    if let excerpt {
      let before = TerminalText.shown(String(excerpt.text.prefix(excerpt.caret)))
      lines.append("  " + TerminalText.shown(excerpt.text))
      lines.append("  " + String(repeating: " ", count: DisplayWidth.of(before)) + "^")
    }
    if let hint { lines.append("  hint: " + TerminalText.shown(hint)) }
    return lines.joined(separator: "\n")
  }

  /// The finding for programs.
  var value: JSONValue {
    .object([
      JSONMember("file", .string(place.file)), JSONMember("line", place.line.map(JSONValue.integer) ?? .null),
      JSONMember("column", place.column.map(JSONValue.integer) ?? .null),
      JSONMember("severity", .string(severity.rawValue)), JSONMember("rule", .string(rule)),
      JSONMember("message", .string(message)), JSONMember("hint", .optional(hint)),
    ])
  }
}
