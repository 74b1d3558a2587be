/// A column of an exported table: its heading is the key that programs know it by.
package struct SheetColumn: Hashable, Sendable {
  package let key: String
  /// Whether people may change its cells; the others say what the row is.
  package let isEditable: Bool
  /// Whether a cell holds several texts.
  package let isList: Bool
  /// Whether a cell holds a date, so that one in the form of a spreadsheet gets a word of its own.
  package let isDate: Bool

  init(_ key: String, isEditable: Bool = true, isList: Bool = false, isDate: Bool = false) {
    self.key = key
    self.isEditable = isEditable
    self.isList = isList
    self.isDate = isDate
  }
}
