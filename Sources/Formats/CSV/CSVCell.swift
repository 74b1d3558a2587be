/// A cell and the place where it begins.
package struct CSVCell: Hashable, Sendable {
  package var text: String
  /// The line, from one.
  package var line: Int
  /// The column, from one, in UTF-8 bytes of its line.
  package var column: Int

  package init(text: String, line: Int, column: Int) {
    self.text = text
    self.line = line
    self.column = column
  }
}
