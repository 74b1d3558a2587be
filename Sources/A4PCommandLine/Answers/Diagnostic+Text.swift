import CommitmentModel
import Formats

extension Diagnostic {
  /// The finding as people and editors read it: place, message, the line with a caret, hint.
  ///
  /// On a terminal of some columns its lines are wrapped, and the line with the caret is cut to the part around it.
  func text(_ style: TerminalStyle, width: Int? = nil) -> String {
    var lines: [String] = []
    let position = [place.line, place.column].compactMap { $0.map { ":\($0)" } }.joined()
    let label =
      switch severity {
      case .error: style.error("error:")
      case .warning: style.warning("warning:")
      case .note: style.dim("note:")
      }
    let start = "\(TerminalText.shown(place.file))\(position): \(label) \(TerminalText.shown(message))"
    lines += NoteText.wrapped([start], width: width)
    if let excerpt {
      let before = TerminalText.shown(String(excerpt.text.prefix(excerpt.caret)))
      let after = TerminalText.shown(String(excerpt.text.dropFirst(excerpt.caret)))
      let (head, tail) = Self.window(before, after, width: width.map { $0 - 2 })
      lines.append("  " + head + tail)
      lines.append("  " + String(repeating: " ", count: DisplayWidth.of(head)) + "^")
    }
    if let hint { lines += NoteText.wrapped(["  hint: " + TerminalText.shown(hint)], width: width) }
    return lines.joined(separator: "\n")
  }

  /// The part of a line on either side of a place that fits a width, two thirds of it before the place.
  private static func window(_ before: String, _ after: String, width: Int?) -> (
    before: String, after: String
  ) {
    guard let width, width > 10, DisplayWidth.of(before + after) > width else { return (before, after) }
    let room = max(width * 2 / 3, width - DisplayWidth.of(after) - 1)
    var head = before[...]
    while !head.isEmpty, DisplayWidth.of(String(head)) > room - 1 { head = head.dropFirst() }
    let start = head.count < before.count ? "…" + head : before
    return (start, Chooser.clipped(after, width - DisplayWidth.of(start)))
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
