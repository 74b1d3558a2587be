/// How emphasis is shown: by SGR codes (ECMA-48, 8.3.117) on a terminal with colours, not at all elsewhere.
///
/// Each line is coded by itself, so that a pager that starts in the middle shows it right, and a code is
/// undone by its own opposite, so that a colour inside something strong leaves it strong.
package struct TerminalStyle: Hashable, Sendable {
  package var isColored: Bool

  package init(isColored: Bool) {
    self.isColored = isColored
  }

  /// The style of files, pipes and terminals without colours.
  package static let plain = TerminalStyle(isColored: false)

  package func strong(_ text: String) -> String { coded(text, on: "1", off: "22") }

  package func dim(_ text: String) -> String { coded(text, on: "2", off: "22") }

  package func warning(_ text: String) -> String { coded(text, on: "33", off: "39") }

  package func error(_ text: String) -> String { coded(text, on: "31", off: "39") }

  package func heading(_ text: String) -> String { coded(text, on: "1;4", off: "22;24") }

  private func coded(_ text: String, on: String, off: String) -> String {
    guard isColored else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "\u{1B}[\(on)m\($0)\u{1B}[\(off)m" }
      .joined(separator: "\n")
  }
}
