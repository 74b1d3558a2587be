import Formats
import Testing

@Suite struct CSVReaderTests {
  private func read(_ text: String, delimiter: UInt8 = UInt8(ascii: ",")) -> (
    rows: [[String]], faults: [CSVFault]
  ) {
    let (table, faults) = CSVReader.read(Array(text.utf8), delimiter: delimiter)
    let header = table.header.isEmpty ? [] : [table.header.map(\.text)]
    return (header + table.rows.map { $0.cells.map(\.text) }, faults)
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2\n\n\r\n", [["a", "b"], ["1", "2"]]),
    ("\u{feff}a,b\n", [["a", "b"]]),
    ("\u{feff}\"a\",b\n", [["a", "b"]]),
    ("a,b\n,\n", [["a", "b"], ["", ""]]),
    ("a\n\n1\n", [["a"], [""], ["1"]]),
    ("a\n\"\"\n", [["a"], [""]]),
    ("a,b\n\"x,y\",\"p\nq\r\nr\"\n", [["a", "b"], ["x,y", "p\nq\r\nr"]]),
    ("a\n\"say \"\"so\"\"\"\n", [["a"], ["say \"so\""]]),
    ("a\n\"\"\"\"\n", [["a"], ["\""]]),
    ("a\n x \n", [["a"], [" x "]]),
    ("état,الدولة\n中文,한국\n", [["état", "الدولة"], ["中文", "한국"]]),
  ])
  func readsATable(text: String, rows: [[String]]) {
    let result = read(text)
    #expect(result.rows == rows)
    #expect(result.faults == [])
  }

  @Test func readsWithAnotherDelimiter() {
    #expect(read("a;b\n1,5;\"x;y\"\n", delimiter: UInt8(ascii: ";")).rows == [["a", "b"], ["1,5", "x;y"]])
  }

  @Test(arguments: [
    ("", 1, 1, CSVFault.Reason.noHeader),
    ("\n\n", 1, 1, .noHeader),
    ("a,b\n1,\"2\n3,4\n", 2, 3, .unclosedQuote),
    ("a,b\n\"1\"x,2\n", 2, 4, .textAfterClosingQuote),
    ("a,b\n\"1\" ,2\n", 2, 4, .textAfterClosingQuote),
    ("a,b\nx\"y\",2\n", 2, 2, .quoteInsideCell),
    ("a,b\n1\n", 2, 1, .cellCount(found: 1, header: 2)),
    ("a,b\n1,2,3\n", 2, 1, .cellCount(found: 3, header: 2)),
    ("a,b\n\n1,2\n", 2, 1, .blankLine),
    ("a,b\né\0,2\n", 2, 3, .nul),
    ("a,b\n1\r2,3\n", 2, 2, .carriageReturn),
    ("a,b\n1,2\r", 2, 4, .carriageReturn),
  ])
  func saysWhatIsWrongAndWhere(text: String, line: Int, column: Int, reason: CSVFault.Reason) {
    #expect(read(text).faults == [CSVFault(line: line, column: column, reason: reason)])
  }

  @Test func refusesWhatIsNotUTF8() {
    let (table, faults) = CSVReader.read(Array("a,b\n1,".utf8) + [0xff] + Array("x\n".utf8))
    #expect(faults == [CSVFault(line: 2, column: 3, reason: .invalidUTF8)])
    #expect(table.rows.first?.cells.last?.text == "\u{fffd}x")
  }

  @Test func collectsAllFaultsInOrder() {
    let faults = read("a,b\n1\n\"2\"x,3\n4,5,6\n7,\"8").faults
    #expect(faults.map(\.line) == [2, 3, 4, 5])
    #expect(
      faults.map(\.reason) == [
        .cellCount(found: 1, header: 2), .textAfterClosingQuote, .cellCount(found: 3, header: 2),
        .unclosedQuote,
      ])
  }

  @Test func givesEveryRowAsManyCellsAsTheHeader() {
    #expect(read("a,b,c\n1\n").rows == [["a", "b", "c"], ["1", "", ""]])
  }

  @Test func remembersWhereCellsBegin() throws {
    let table = CSVReader.read(Array("a,b,c\n\"x\ny\",é,\"z\"\n1,2,3\n".utf8)).table
    let row = try #require(table.rows.first)
    #expect(row.line == 2)
    #expect(row.cells.map(\.line) == [2, 3, 3])
    #expect(row.cells.map(\.column) == [1, 4, 7])
    #expect(table.rows.last?.line == 4)
  }

  /// Cells are looked through in blocks of sixteen bytes: whatever ends or interrupts one may stand anywhere in a block.
  @Test(arguments: 0..<35)
  func readsTheSameWhereverAByteStandsInACell(length: Int) {
    let long = String(repeating: "x", count: length)
    #expect(read("a,b\n\(long),2\n").rows == [["a", "b"], [long, "2"]])
    #expect(read("a,b\r\n\(long),\(long)\r\n").rows == [["a", "b"], [long, long]])
    #expect(read("a,b\n1,\(long)é\(long)").rows == [["a", "b"], ["1", "\(long)é\(long)"]])
    #expect(read("a,b\n1,\(long)\t\(long)\n").rows == [["a", "b"], ["1", "\(long)\t\(long)"]])
    #expect(read("a,b\n\"\(long),\(long)\",2\n").rows == [["a", "b"], ["\(long),\(long)", "2"]])
    #expect(read("a,b\n\"\(long)\"\"\(long)\",2").rows == [["a", "b"], ["\(long)\"\(long)", "2"]])
    #expect(read("a,b\n\(long)\0,2\n").faults == [CSVFault(line: 2, column: length + 1, reason: .nul)])
    #expect(
      read("a,b\nx\(long)\",2\n").faults == [
        CSVFault(line: 2, column: length + 2, reason: .quoteInsideCell)
      ])
    #expect(
      read("a,b\n\"\(long)\"y,2\n").faults == [
        CSVFault(line: 2, column: length + 3, reason: .textAfterClosingQuote)
      ])
    #expect(
      read("a,b\n\(long)\r\(long),2\n").faults == [
        CSVFault(line: 2, column: length + 1, reason: .carriageReturn)
      ])
    #expect(
      read("a,b\n1,\"\(long)").faults.contains(CSVFault(line: 2, column: 3, reason: .unclosedQuote)))
  }

  @Test(arguments: 0..<35, ["\n", "\r\n"])
  func countsTheLinesInACell(length: Int, lineBreak: String) throws {
    let text = String(repeating: "x", count: length) + lineBreak + lineBreak + "yz"
    let table = CSVReader.read(Array("a,b\n\"\(text)\",2\n3,4\n".utf8)).table
    #expect(table.rows.map(\.line) == [2, 5])
    let row = try #require(table.rows.first)
    #expect(row.cells.map(\.text) == [text, "2"])
    #expect(row.cells.map(\.line) == [2, 4])
    #expect(row.cells.map(\.column) == [1, 5])
  }

  @Test func looksUpAColumnByItsName() {
    let table = CSVReader.read(Array("id,name\n".utf8)).table
    #expect(table.column("name") == 1)
    #expect(table.column("Name") == nil)
  }

  @Test func saysAFaultInWords() {
    let fault = CSVFault(line: 4, column: 1, reason: .cellCount(found: 1, header: 3))
    #expect(fault.description == "line 4, column 1: this row has 1 cell where the header has 3")
  }
}
