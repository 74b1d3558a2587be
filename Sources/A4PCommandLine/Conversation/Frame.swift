/// Lines on a screen, and where the cursor stands in them.
package struct Frame: Hashable, Sendable {
  package var lines: [String]
  /// The line of the cursor, from zero.
  package var cursorLine: Int
  /// The columns to the left of the cursor.
  package var cursorColumn: Int

  package init(lines: [String], cursorLine: Int = 0, cursorColumn: Int = 0) {
    self.lines = lines
    self.cursorLine = cursorLine
    self.cursorColumn = cursorColumn
  }

  /// What is sent to the terminal to show this in the place of the frame before it (ECMA-48: CUU, ED, CUF).
  package func drawing(over previous: Frame?) -> String {
    var text = Self.erasing(previous) + lines.joined(separator: "\r\n") + "\r"
    let up = lines.count - 1 - cursorLine
    if up > 0 { text += "\u{1B}[\(up)A" }
    if cursorColumn > 0 { text += "\u{1B}[\(cursorColumn)C" }
    return text
  }

  /// What takes a frame off the screen and leaves the cursor where it began.
  package static func erasing(_ frame: Frame?) -> String {
    guard let frame else { return "" }
    return (frame.cursorLine > 0 ? "\u{1B}[\(frame.cursorLine)A" : "") + "\r\u{1B}[J"
  }
}
