import CommitmentModel
import Testing

@testable import CommitmentLedger

struct RegisterRowsTests {
  private func findings(_ rows: RegisterRows) -> [String] {
    rows.diagnostics.map { "\($0.place.line ?? 0):\($0.place.column ?? 0) \($0.rule) \($0.message)" }
  }

  private func rows(_ text: String, _ columns: [String] = ["code", "name"]) -> RegisterRows {
    RegisterRows(SourceFile(path: "a.csv", text: text), columns: columns)
  }

  @Test func findsCellsByColumn() {
    let read = rows("name,code,extra\n\"Beta, the\" , B,\nAlpha,A,x\n".replacing("\" ,", with: "\","))
    #expect(read.diagnostics.isEmpty)
    #expect(read.map { $0["code"] } == ["B", "A"])
    #expect(read.map { $0["name"] } == ["Beta, the", "Alpha"])
    #expect(read.map { $0["none"] } == ["", ""])
    #expect(read.map(\.line) == [2, 3])
  }

  @Test(arguments: [
    ("code\nA\n", "1:1 missing-field the column 'name' is missing"),
    ("code;name\nA;B\n", "1:1 not-csv the cells are parted by semicolons, and not by commas"),
    ("code\tname\nA\tB\n", "1:1 not-csv the cells are parted by tabs, and not by commas"),
    ("code,name,code\nA,b,c\n", "1:11 doubled-field the column 'code' is there twice"),
    ("code,name\nA\n", "2:1 not-csv this row has 1 cell where the header has 2"),
    ("code,name\nA,\"b\n", "2:3 not-csv this quote is never closed"),
    (
      "code,name\n\u{E9}\u{E9},b\"c\n",
      "2:5 not-csv a cell with a quote in it must be quoted as a whole, and the quote doubled"
    ),
    ("", "1:1 not-csv there is no header row"),
  ])
  func saysWhatIsWrongAndWhere(text: String, finding: String) {
    #expect(findings(rows(text)).contains(finding), "\(findings(rows(text)))")
  }

  @Test func columnsAreCountedInCharacters() {
    var read = rows("name,code\nКонго,x\n\"two\nlines é\",y\n")
    for row in read.rows { _ = read.value(row, "code", "a code") { EndorserCode($0) } }
    #expect(findings(read) == ["2:7 bad-value 'x' is not a code", "4:10 bad-value 'y' is not a code"])
    #expect(read.diagnostics.first?.excerpt == Diagnostic.Excerpt(text: "Конго,x", caret: 6))
  }

  @Test func rowsStandInOrderAndOnce() {
    var read = rows("code,name\nB,1\nA,2\nA,3\n")
    read.expectSorted(by: "code")
    #expect(
      findings(read) == ["3:1 unsorted-row 'A' stands after 'B'", "4:1 doubled-row 'A' is there twice"])
  }

  @Test func aListIsPartedBySemicolons() {
    #expect(RegisterRows.list(" a; b c ;;d, e") == ["a", "b c", "d, e"])
    #expect(RegisterRows.list("").isEmpty)
  }

  @Test func aMarkOfASpreadsheetIsPassedOver() {
    #expect(rows("\u{FEFF}code,name\r\nA,b\r\n").map { $0["code"] } == ["A"])
  }
}
