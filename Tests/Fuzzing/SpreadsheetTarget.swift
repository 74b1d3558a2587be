import Formats

/// Whatever bytes a spreadsheet holds, reading ends, every row has the cells of the header, and what was read without a
/// fault is the same when it is written and read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSpreadsheet(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  for delimiter in ",;\t" {
    let (table, faults) = CSVReader.read(bytes, delimiter: delimiter.asciiValue ?? 0x2C)
    precondition(table.rows.allSatisfy { $0.cells.count >= table.header.count })
    guard faults.isEmpty else { continue }
    let rows = ([table.header] + table.rows.map(\.cells)).map { $0.map(\.text) }
    let again = CSVReader.read(
      Array(CSVWriter.text(rows, delimiter: delimiter).utf8), delimiter: delimiter.asciiValue ?? 0x2C)
    precondition(again.faults.isEmpty)
    precondition(([again.table.header] + again.table.rows.map(\.cells)).map { $0.map(\.text) } == rows)
  }
  return 0
}
