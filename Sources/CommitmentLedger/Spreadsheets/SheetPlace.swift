/// A place in a table as a spreadsheet counts: rows from 1, the heading among them, and columns by letters.
///
/// Lines would not do: a cell may hold several.
package struct SheetPlace: Hashable, Sendable {
  package var row: Int
  /// The column from 0, where it is known and there.
  package var column: Int?
  /// The key of the column.
  package var key: String?

  package init(row: Int, column: Int? = nil, key: String? = nil) {
    self.row = row
    self.column = column
    self.key = key
  }

  /// The letters of a column: A to Z, then AA.
  package static func letters(_ column: Int) -> String {
    var rest = column
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}

extension SheetPlace: CustomStringConvertible {
  /// `row 5, column D 'date'`.
  package var description: String {
    guard column != nil || key != nil else { return "row \(row)" }
    let letters = column.map { " \(Self.letters($0))" } ?? ""
    return "row \(row), column\(letters)" + (key.map { " '\($0)'" } ?? "")
  }
}

extension SheetPlace: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.row, left.column ?? -1, left.key ?? "") < (right.row, right.column ?? -1, right.key ?? "")
  }
}
