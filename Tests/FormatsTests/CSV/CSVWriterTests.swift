import Formats
import Testing

@Suite struct CSVWriterTests {
  @Test func quotesOnlyWhereNeeded() {
    let rows = [["a", "b c", "d,e"], ["say \"so\"", "p\nq", "r\rs"], ["", "'x'", "1;2"]]
    #expect(
      CSVWriter.text(rows) == "a,b c,\"d,e\"\n\"say \"\"so\"\"\",\"p\nq\",\"r\rs\"\n,'x',1;2\n")
  }

  @Test func writesAnotherDelimiterAndLineBreak() {
    #expect(
      CSVWriter.text([["1,5", "a;b"], ["x", "y"]], newline: "\r\n", delimiter: ";")
        == "1,5;\"a;b\"\r\nx;y\r\n")
  }

  @Test(arguments: [
    [["a"], [""], ["b"], [""]],
    [["\u{feff}a", "b"], ["\u{feff}", ""]],
    [["a,\u{301}", "\"\u{301}"], ["\r\n", "\"\"\""]],
    [["état", "الدولة"], ["中,文", "한\n국"]],
  ])
  func isReadBackAsItWas(rows: [[String]]) {
    let (table, faults) = CSVReader.read(Array(CSVWriter.text(rows).utf8))
    #expect(faults == [])
    #expect([table.header.map(\.text)] + table.rows.map { $0.cells.map(\.text) } == rows)
  }
}
