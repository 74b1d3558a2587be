import Formats

/// Knows files that are no comma-separated values in UTF-8, and what to do about them.
enum SheetForeignFormat {
  /// What is wrong, and what would do.
  struct Word {
    var message: String
    var hint: String
  }

  private static let saving = "save it as 'CSV UTF-8 (comma delimited)', or with character set UTF-8"

  /// What a file is, where it is no text in UTF-8 at all.
  static func word(_ bytes: [UInt8]) -> Word? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return Word(message: "this is a workbook of a spreadsheet program, not CSV", hint: saving)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Word(message: "this is text in UTF-16", hint: saving)
    }
    return nil
  }

  /// What to say of a fault of the table; nil for what a cell may hold all the same.
  static func word(_ reason: CSVFault.Reason) -> Word? {
    switch reason {
    // Cells keep control characters; a row with fewer or more cells is looked at cell by cell.
    case .nul, .carriageReturn, .cellCount, .blankLine: nil
    case .noHeader:
      Word(message: "the file is empty", hint: "its first row holds the headings of the columns")
    case .invalidUTF8: Word(message: "a cell is not UTF-8", hint: saving)
    case .unclosedQuote, .textAfterClosingQuote, .quoteInsideCell:
      Word(message: reason.description, hint: "save it again with the spreadsheet, or mend it in an editor")
    }
  }
}
