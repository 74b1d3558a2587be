import CommitmentModel
import Testing

@testable import CommitmentLedger

struct SheetReaderTests {
  private static let columns = [
    SheetColumn("id", isEditable: false), SheetColumn("title"), SheetColumn("datePrecision"),
    SheetColumn("tags", isList: true),
  ]

  private static func read(_ text: String) -> SheetReader {
    SheetReader(Array(text.utf8), columns: columns, list: "things")
  }

  private static func words(_ reader: SheetReader) -> [String] {
    reader.findings.map { "\($0.severity.rawValue) \($0.place): \($0.message)" }
  }

  @Test(arguments: [
    "id,title,datePrecision,tags\na,b,day,c\n", "\u{FEFF}id,title,datePrecision,tags\r\na,b,day,c\r\n",
    "id;title;datePrecision;tags\na;b;day;c\n", "id\ttitle\tdatePrecision\ttags\na\tb\tday\tc",
    "\"id\";\"title\";\"datePrecision\";\"tags\"\r\n\"a\";\"b\";\"day\";\"c\"\r\n",
    #"{"framework": "x", "things": [{"id": "a", "title": "b", "datePrecision": "day", "tags": ["c"]}]}"#,
  ])
  func readsTheUsualWritings(text: String) {
    let reader = Self.read(text)
    #expect(reader.findings == [])
    #expect(reader.rows.map(\.cells) == [["id": "a", "title": "b", "datePrecision": "day", "tags": "c"]])
  }

  @Test func countsRowsAsASpreadsheetDoes() throws {
    let reader = Self.read("id,title\na,\"one\ntwo\"\n\n,\nb,'=x\n")
    #expect(reader.rows.map(\.number) == [2, 5])
    #expect(reader.rows.map { $0["title"] } == ["one\ntwo", "=x"])
    #expect(try #require(reader.rows.last).place("title").description == "row 5, column B 'title'")
  }

  @Test func findsColumnsByTheirHeadingsAndSaysWhatIsOdd() {
    let reader = Self.read("Tags,Date Precision,Titel,Remarks,,id,id\nx,day,y,z,,a,b\n")
    #expect(
      Self.words(reader) == [
        "error row 1, column G: the column 'id' is there twice",
        "error row 1, column C: 'Titel' is not a column, and 'title' is missing",
        "warning row 1, column D: 'Remarks' is not a column of this table and is not read",
        "warning row 1, column E: a column without a heading is not read",
        "note row 1: columns that are not there are left as they are: title",
        "note row 1: the columns stand in another order; they are found by their headings",
      ])
  }

  @Test func leavesOutCellsThatARowDoesNotHave() throws {
    let row = try #require(Self.read("id,title,tags\na,b\n").rows.first)
    #expect(row.cells == ["id": "a", "title": "b"])
  }

  @Test func refusesMoreCellsThanHeadings() {
    #expect(
      Self.words(Self.read("id,title\na,b,c\n")) == [
        "note row 1: columns that are not there are left as they are: datePrecision, tags",
        "error row 2, column C: there are more cells than headings",
      ])
  }

  @Test(arguments: [
    ([0x50, 0x4B, 0x03, 0x04], "this is a workbook of a spreadsheet program, not CSV"),
    ([0xFF, 0xFE, 0x69, 0x00], "this is text in UTF-16"), ([], "the file is empty"),
    (Array("id,title\na,".utf8) + [0xE9, 0x0A], "a cell is not UTF-8"),
    (Array("{\"things\": ".utf8), "this is no JSON"),
    (Array("{\"others\": []}".utf8), "there is no list 'things' in it"),
    (Array("id,title\na,\"b\n".utf8), "this quote is never closed"),
  ])
  func saysWhatAFileIsThatItCannotRead(bytes: [UInt8], message: String) {
    let reader = SheetReader(bytes, columns: Self.columns, list: "things")
    #expect(reader.hasErrors)
    #expect(reader.findings.contains { $0.message.hasPrefix(message) }, "\(reader.findings)")
  }

  @Test func tellsAnExportFromAList() {
    #expect(SheetReader.hasIdentifiers(Array("\u{FEFF}id;title\n".utf8)))
    #expect(SheetReader.hasIdentifiers(Array("{}".utf8)))
    #expect(!SheetReader.hasIdentifiers(Array("country,date\n".utf8)))
  }
}
