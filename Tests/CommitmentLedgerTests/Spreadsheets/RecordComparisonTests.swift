import CommitmentModel
import Formats
import TestSupport
import Testing

@testable import CommitmentLedger

/// Edited rows held against an invented ledger.
struct RecordComparisonTests {
  private var workspace = InventedWorkspace()
  private let first: RecordID
  private let second: RecordID

  init() throws {
    first = try workspace.addEvidence(
      "A bridge was mended", date: "2026-08-12", marks: ["ALP-2:advances"], symbol: "A/77/79",
      paragraph: "3-4")
    second = try workspace.addEvidence("A song was sung", date: "2026-09", marks: ["BET-2:neutral"])
  }

  private func plan(_ text: String, acceptsRetyped: Bool = false) throws -> SheetPlan {
    RecordComparison.plan(
      Array(text.utf8), as: .evidence, against: try workspace.workspace().register,
      acceptsRetyped: acceptsRetyped,
      now: try #require(Instant("2026-11-21T12:00:00Z")))
  }

  private static func words(_ plan: SheetPlan) -> [String] {
    plan.findings.filter { $0.severity == .error }.map { "\($0.place): \($0.message)" }
  }

  @Test func makesACorrectionOfAnEditedRow() throws {
    let plan = try plan("id,title,date\n\(first),A bridge was built,'2026-08-12\n")
    #expect(plan.findings.allSatisfy { $0.severity == .note })
    #expect(plan.changes.map(\.after) == ["A bridge was built"])
    let draft = try #require(plan.drafts.first)
    #expect(draft.corrects == [first])
    #expect(draft.origin == nil)
    guard case .evidence(let evidence) = draft.body else { throw ToolFault() }
    #expect(evidence.title == "A bridge was built")
    #expect(evidence.citation.paragraph == "3-4")
    #expect(plan.absent == 1)
  }

  @Test func takesADateWithItsPrecision() throws {
    #expect(try plan("id,date\n\(first),2026-08\n").drafts.map(\.date?.precision) == [.month])
    #expect(try plan("id,date\n\(first),3 August 2026\n").drafts.map(\.date?.text) == ["2026-08-03"])
    #expect(try plan("id,datePrecision\n\(first),by\n").drafts.map(\.date?.precision) == [.by])
    #expect(try plan("id,date,datePrecision\n\(first),'2026-08-12,\n").isEmpty)
  }

  @Test func showsWhatTheSpreadsheetChangedAndTakesItOnlyWhenTold() throws {
    let text = "id,date,paragraph,title\n\(first),8/12/2026,4-Mar,A bridge was built\n"
    let plan = try plan(text)
    #expect(plan.retyped.map(\.after) == ["8/12/2026", "4-Mar"])
    #expect(
      plan.retyped.map(\.place.description) == ["row 2, column B 'date'", "row 2, column C 'paragraph'"])
    #expect(plan.changes.map(\.after) == ["A bridge was built"])
    #expect(plan.drafts.map(\.date?.text) == ["2026-08-12"])
    let accepted = try self.plan("id,paragraph\n\(first),4-Mar\n", acceptsRetyped: true)
    #expect(accepted.retyped == [])
    #expect(accepted.changes.map(\.after) == ["4-Mar"])
  }

  @Test(arguments: [
    ("date", "43329", "row 2, column B 'date': '43329' is not a date", "perhaps 2018-08-17 or 2022-08-18"),
    ("date", "13/09/2026", "row 2, column B 'date': '13/09/2026' is not a date", "perhaps 2026-09-13"),
    (
      "commitments", "ALP-22", "row 2, column B 'commitments': commitment 'ALP-22' is not in the framework",
      "ALP-1 to ALP-2"
    ),
    ("commitments", "", "row 2, column B 'commitments': the evidence is cited under no commitment", ""),
    ("nature", "deed", "row 2, column B 'nature': 'deed' is not one of decision, act", ""),
    ("states", "AAA:foe", "row 2, column B 'states': 'AAA:foe' is not a State with a relation", ""),
    ("missions", "NOMIS", "row 2, column B 'missions': ", ""),
    ("title", "", "row 2, column B 'title': the field 'title' is missing", ""),
    ("covers", "last year", "row 2, column B 'covers': 'last year' is not a period", ""),
    (
      "published", "45000", "row 2, column B 'published': '45000' is not a date",
      "the number that a spreadsheet keeps"
    ),
    ("recorded", "2020-01-01T00:00:00Z", "row 2, column B 'recorded': 'recorded' is written by the tool", ""),
    ("datePrecision", "week", "row 2, column B 'datePrecision': 'week' is no precision", "day, month"),
  ])
  func refusesACellWithItsRowAndColumn(key: String, cell: String, message: String, hint: String) throws {
    let plan = try plan("id,\(key)\n\(first),\"\(cell)\"\n")
    #expect(plan.isEmpty)
    let finding = try #require(plan.findings.first { $0.severity == .error })
    #expect("\(finding.place): \(finding.message)".hasPrefix(message))
    #expect(hint.isEmpty || (finding.hint ?? "").contains(hint), "\(finding.hint ?? "")")
  }

  @Test func namesEveryErrorAndNotTheFirstAlone() throws {
    let plan = try plan("id,nature,date\n\(first),deed,banana\n\(second),act,43329\nxxxx,act,2026\n")
    #expect(
      Self.words(plan) == [
        "row 2, column B 'nature': 'deed' is not one of decision, act, report, data, statement, pledge, recommendation",
        "row 2, column C 'date': 'banana' is not a date", "row 3, column C 'date': '43329' is not a date",
        "row 4, column A 'id': there is no record 'xxxx'",
      ])
  }

  @Test func respectsWhatWasCorrectedSinceTheExport() throws {
    var after = self
    let table = "id,title,summary\n\(first),A bridge was built,\n"
    try after.workspace.addEvidence(
      "A bridge was mended", date: "2026-08-12", marks: ["ALP-2:advances"], symbol: "A/77/79",
      paragraph: "3-4",
      summary: "By hand.", corrects: [first], reason: "more")
    let plan = try after.plan(table)
    // The summary that another added is kept: nobody edited that cell.
    let draft = try #require(plan.drafts.first)
    guard case .evidence(let evidence) = draft.body else { throw ToolFault() }
    #expect(evidence.title == "A bridge was built")
    #expect(evidence.summary == "By hand.")
    #expect(draft.corrects != [first])
    let rival = try after.plan("id,summary\n\(first),By machine.\n")
    #expect(
      Self.words(rival).first?.contains("was corrected since this was exported and says 'By hand.'") == true)
    #expect(try after.plan("id,summary\n\(first),By hand.\n").isEmpty)
  }

  @Test func neverTakesAMissingRowForADeletion() throws {
    let plan = try plan("id,title\n")
    #expect(plan.isEmpty)
    #expect(plan.absent == 2)
  }

  @Test func refusesARowOfWhatWasTakenBack() throws {
    var after = self
    try after.workspace.addRetraction(of: [first], reason: "wrong")
    #expect(
      Self.words(try after.plan("id,title\n\(first),Another\n")).first?.contains("was taken back") == true)
    #expect(
      try after.plan("id,title\n\(first),A bridge was mended\n").findings.allSatisfy { $0.severity == .note })
  }

  @Test func refusesTwoRowsOfOneRecord() throws {
    let plan = try plan("id,title\n\(first),x\n\(first),y\n")
    #expect(Self.words(plan) == ["row 3, column A 'id': row 2 has this identifier too"])
  }

  @Test func addsARowWithoutIdentifierOnce() throws {
    let text =
      "id,date,title,url,commitments,office\n,2026-10-01,New,https://x.example,ALP-1:advances,other\n"
    let plan = try plan(text)
    #expect(plan.additions.map(\.row) == [2])
    let draft = try #require(plan.drafts.first)
    #expect(draft.corrects == [])
    #expect(draft.office?.text == "other")
    let origin = try #require(draft.origin)
    // The same row again, in the file or after it was recorded, adds nothing.
    let doubled = try self.plan(text + text.split(separator: "\n")[1] + "\n")
    #expect(doubled.drafts.count == 1)
    var after = self
    try after.workspace.addEvidence(
      "New", date: "2026-10-01", marks: ["ALP-1:advances"], url: "https://x.example")
    #expect(try after.plan(text).isEmpty)
    #expect(origin.hasPrefix("evidence:"))
  }

  @Test func passesOverARowThatHoldsNothing() throws {
    #expect(try plan("id,title,office\n,,\n,,desk\n").isEmpty)
  }

  private struct ToolFault: Error {}
}
