/// Keeps spreadsheets from running or retyping a text: one apostrophe before it, which import takes off again.
///
/// Programs that open comma-separated values guess a type for every cell, whether it is quoted or not. An apostrophe
/// makes a text of it in all of them; where they show it, it comes back, and where they swallow it, the text itself
/// comes back. Guarding too much costs nothing, so what is in doubt is guarded.
package enum CellGuard {
  /// The text as it is written into a cell.
  package static func guarded(_ text: String) -> String { needsGuard(text) ? "'" + text : text }

  /// The text that a cell means: without one apostrophe at its beginning, if there is one.
  package static func bare(_ cell: String) -> String {
    // By scalars, since a combining mark after the apostrophe makes one Character of the two.
    guard cell.unicodeScalars.first == "'" else { return cell }
    return String(cell.unicodeScalars.dropFirst())
  }

  /// The characters at which a formula, or what programs take for one, begins; the last four are the wide ones.
  static let leading: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

  private static func needsGuard(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return false }
    if first == "'" || first == "\t" || first == "\r" || first == "\n" { return true }
    if let visible = scalars.first(where: { !$0.properties.isWhitespace }), leading.contains(visible) {
      return true
    }
    return CellLook.isRetyped(text)
  }
}
