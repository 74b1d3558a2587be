/// Sees whether a text went through a character set that does not hold it.
enum CellEncoding {
  /// Whether a cell is a text in which letters became question marks, or in which UTF-8 was read as something else.
  static func isDamaged(_ cell: String, _ recorded: String) -> Bool {
    guard recorded.utf8.contains(where: { $0 >= 0x80 }) else { return false }
    return isQuestioned(cell, recorded) || isMisread(cell, recorded)
  }

  private static func isQuestioned(_ cell: String, _ recorded: String) -> Bool {
    guard cell.utf16.count == recorded.utf16.count else { return false }
    return zip(cell.utf16, recorded.utf16).allSatisfy { found, meant in
      found == meant || (meant >= 0x80 && (found == 0x3F || found == 0x5F))
    }
  }

  /// Whether each byte of the recorded text became a character of its own (Latin-1, or Windows-1252 between 80 and 9F).
  private static func isMisread(_ cell: String, _ recorded: String) -> Bool {
    let scalars = cell.unicodeScalars
    guard scalars.count == recorded.utf8.count else { return false }
    return zip(scalars, recorded.utf8).allSatisfy { scalar, byte in
      scalar.value == UInt32(byte) || (0x80...0x9F).contains(byte)
    }
  }
}
