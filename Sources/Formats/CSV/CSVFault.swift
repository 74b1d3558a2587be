/// Where a text departs from RFC 4180, and how.
package struct CSVFault: Error, Hashable, Sendable {
  /// The rule which was broken.
  package enum Reason: Hashable, Sendable {
    case noHeader
    case unclosedQuote
    case textAfterClosingQuote
    case quoteInsideCell
    case cellCount(found: Int, header: Int)
    case blankLine
    case invalidUTF8
    case nul
    case carriageReturn
  }

  /// The line, from one.
  package var line: Int
  /// The column, from one, in UTF-8 bytes of its line.
  package var column: Int
  package var reason: Reason

  package init(line: Int, column: Int, reason: Reason) {
    self.line = line
    self.column = column
    self.reason = reason
  }
}

extension CSVFault.Reason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noHeader: "there is no header row"
    case .unclosedQuote: "this quote is never closed"
    case .textAfterClosingQuote: "there is text between a closing quote and the end of its cell"
    case .quoteInsideCell: "a cell with a quote in it must be quoted as a whole, and the quote doubled"
    case .cellCount(let found, let header):
      "this row has \(found) \(found == 1 ? "cell" : "cells") where the header has \(header)"
    case .blankLine: "this line is blank"
    case .invalidUTF8: "these bytes are not UTF-8"
    case .nul: "there is a NUL in this cell"
    case .carriageReturn: "there is a carriage return which does not end a line"
    }
  }
}

extension CSVFault: CustomStringConvertible {
  package var description: String { "line \(line), column \(column): \(reason)" }
}
