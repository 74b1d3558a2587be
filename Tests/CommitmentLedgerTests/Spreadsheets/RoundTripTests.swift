import CommitmentModel
import Formats
import TestSupport
import Testing

@testable import CommitmentLedger

/// What goes out comes back as it was, and one edited cell is one change.
struct RoundTripTests {
  /// Cells that spreadsheets run, retype or break, in six scripts.
  static let hostile = [
    "=HYPERLINK(\"http://x\")", "+1", "-1", "@x", "\t=1", "\r=1", "'", "''quoted''", "'=1", "004", "1.50",
    "TRUE",
    "2018-08-17", "3-4", "1234567890123456", "a,b;c\td", "\"\"", "\"", "line\nline", "line\r\nline", ";",
    "\"a;b\"",
    "التزام ١٢", "миссия, 3 мая", "维持和平；2018年8月17日", "शांति", "평화", "e\u{301}", "\u{301}", "\u{FEFF}x",
    "\u{200F}نص",
    " outer ", "\u{0}", "\u{1F}", "\u{2028}",
  ]

  /// Records with hostile texts in every field that holds any text.
  static func records(_ kind: RecordKind, count: Int, seed: UInt64) throws -> [Record] {
    var generator = RecordGenerator(seed: seed)
    var random = SeededRandom(seed: seed)
    return try (0..<count).map { _ in
      var record = try generator.record(kind)
      let text = { () -> String in
        (0...Int.random(in: 0..<2, using: &random)).map { _ in hostile.randomElement(using: &random) ?? "" }
          .joined()
      }
      switch record.body {
      case .evidence(var value):
        value.title = text()
        value.summary = text()
        value.citation.paragraph = text()
        value.tags = [text(), text()]
        record.body = .evidence(value)
      case .assessment(var value):
        value.rationale = text()
        value.gaps = text()
        record.body = .assessment(value)
      case .endorsement(var value):
        value.source = text()
        value.note = text()
        record.body = .endorsement(value)
      case .membership(var value):
        value.source = text()
        value.detail = text()
        record.body = .membership(value)
      case .retraction: break
      }
      return record
    }
  }

  private static func register(_ records: [Record]) throws -> Register {
    try MadeUpWorkspace.workspace(ledger: [MadeUpWorkspace.segment(MadeUpWorkspace.stream(records))]).register
  }

  private static func plan(_ bytes: [UInt8], _ sheet: RecordSheet, _ register: Register) throws -> SheetPlan {
    RecordComparison.plan(
      bytes, as: sheet, against: register, acceptsRetyped: false,
      now: try #require(Instant("2030-01-01T00:00:00Z")))
  }

  /// The ways in which a table goes out or is saved.
  enum Writing: CaseIterable {
    case spreadsheet, plain, semicolons, tabs, json

    func bytes(_ sheet: Sheet, _ name: String) -> [UInt8] {
      let rows = [sheet.columns.map(\.key)] + sheet.rows.map { $0.map(CellGuard.guarded) }
      let text =
        switch self {
        case .spreadsheet: sheet.text(isPlain: false)
        case .plain: sheet.text(isPlain: true)
        case .semicolons: CSVWriter.text(rows, newline: "\r\n", delimiter: ";")
        case .tabs: CSVWriter.text(rows, delimiter: "\t")
        case .json: JSONValue.object([JSONMember(name, .array(sheet.values.map(JSONValue.object)))]).text()
        }
      return Array(text.utf8)
    }
  }

  @Test(arguments: RecordSheet.all.map(\.name), Writing.allCases)
  func changesNothingThatNobodyEdited(name: String, writing: Writing) throws {
    let sheet = try #require(RecordSheet.all.first { $0.name == name })
    let register = try Self.register(try Self.records(sheet.kind, count: 150, seed: 7))
    let plan = try Self.plan(writing.bytes(sheet.sheet(of: register), name), sheet, register)
    #expect(plan.changes == [])
    #expect(plan.retyped == [])
    #expect(plan.findings == [])
    #expect(plan.unchanged == 150)
    #expect(plan.absent == 0)
    #expect(plan.isEmpty)
  }

  @Test(arguments: [
    ("evidence", "title"), ("evidence", "summary"), ("evidence", "paragraph"), ("evidence", "url"),
    ("assessments", "rationale"), ("assessments", "gaps"), ("endorsements", "source"),
    ("endorsements", "note"),
    ("memberships", "detail"),
  ])
  func changesExactlyTheCellsThatWereEdited(name: String, key: String) throws {
    let sheet = try #require(RecordSheet.all.first { $0.name == name })
    let register = try Self.register(try Self.records(sheet.kind, count: 40, seed: 11))
    var table = sheet.sheet(of: register)
    let column = try #require(table.columns.firstIndex { $0.key == key })
    let places = [3, 17, 31]
    var edited = table.rows
    for (place, cell) in zip(places, ["=a new formula", "'004 نص", "维持\n\"和平\", or not"]) {
      edited[place][column] = cell
    }
    table = Sheet(table.columns, rows: edited)
    let plan = try Self.plan(Array(table.text(isPlain: false).utf8), sheet, register)
    #expect(plan.changes.map(\.place) == places.map { SheetPlace(row: $0 + 2, column: column, key: key) })
    #expect(plan.changes.map(\.after) == ["=a new formula", "'004 نص", "维持\n\"和平\", or not"])
    #expect(plan.retyped == [])
    #expect(plan.unchanged == 37)
    // What does not fit the invented catalogue is refused by other rules; none of it comes from the way there and back.
    let refused = Set(plan.findings.map(\.place.row))
    #expect(plan.drafts.map(\.row) == places.map { $0 + 2 }.filter { !refused.contains($0) })
  }

  @Test func guardsEveryCellThatWouldBeAFormula() throws {
    let register = try Self.register(try Self.records(.evidence, count: 300, seed: 3))
    let text = RecordSheet.evidence.sheet(of: register).text(isPlain: false)
    let (table, _) = CSVReader.read(Array(text.utf8))
    let cells = table.rows.flatMap(\.cells).map(\.text)
    #expect(cells.count == 300 * RecordSheet.evidence.columns.count)
    #expect(!cells.contains { $0.unicodeScalars.first.map(CellGuard.leading.contains) ?? false })
    #expect(cells.contains { $0.hasPrefix("'=") })
  }

  @Test func writesWhatSpreadsheetsKnowAsUTF8() throws {
    let register = try Self.register(try Self.records(.endorsement, count: 2, seed: 1))
    let sheet = RecordSheet.endorsements.sheet(of: register)
    #expect(Array(sheet.text(isPlain: false).utf8.prefix(5)) == [0xEF, 0xBB, 0xBF] + Array("id".utf8))
    #expect(sheet.text(isPlain: false).utf8.reversed().starts(with: [0x0A, 0x0D]))
    #expect(sheet.text(isPlain: true).hasPrefix("id,"))
    #expect(
      !sheet.text(isPlain: true).utf8.contains(0x0D)
        || sheet.rows.joined().contains { $0.utf8.contains(0x0D) })
  }
}
