import CommitmentModel
import TestSupport
import Testing

@testable import CommitmentLedger

struct CommitmentComparisonTests {
  private static let folder = "Commitments/Frameworks/invented"

  private static func plan(_ text: String, _ workspace: InventedWorkspace = InventedWorkspace()) throws
    -> SheetPlan
  {
    CommitmentComparison.plan(
      Array(text.utf8), files: workspace.catalogue, folder: folder,
      against: try workspace.workspace().register,
      acceptsRetyped: false)
  }

  @Test func changesNothingThatNobodyEdited() throws {
    let framework = try InventedWorkspace().workspace().register.framework
    let sheet = CommitmentSheet.sheet(InventedWorkspace.catalogueFiles, of: framework)
    #expect(sheet.rows.count == 5)
    let plan = try Self.plan(sheet.text(isPlain: false))
    #expect(plan.isEmpty)
    #expect(plan.findings == [])
    #expect(plan.unchanged == 5)
  }

  @Test func changesOnlyTheLinesThatWereEdited() throws {
    let plan = try Self.plan(
      "id,title,calledOn,targetDate\nALP-2,Invented care,secretariat; host-countries; all,2030\n")
    #expect(plan.findings.allSatisfy { $0.severity == .note })
    #expect(plan.changes.map(\.place.key) == ["title", "calledOn", "targetDate"])
    let path = "\(Self.folder)/Commitments/ALP-2.md"
    let before = try #require(InventedWorkspace.catalogueFiles.first { $0.path == path })
    let after = try #require(plan.files.first)
    #expect(plan.files.count == 1)
    let old = String(decoding: before.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let new = String(decoding: after.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(
      zip(old, new).filter { $0 != $1 }.map(\.1) == [
        "called-on: secretariat, host-countries, all", "target-date: 2030", "# Invented care",
      ])
    #expect(old.count == new.count)
  }

  @Test(arguments: [
    ("term", "for ever", "row 2, column B 'term': 'for ever' is not one of"),
    ("number", "9", "row 2, column B 'number': 'number' is not changed here"),
    ("calledOn", "nobody", "row 2, column B 'calledOn': 'nobody' is not a role of the framework"),
    ("title", "two\nlines", "row 2, column B 'title': 'title' stands on one line"),
    ("targetDate", "45000", "row 2, column B 'targetDate': '45000' is not a date"),
    ("sentences", "", "row 2, column B 'sentences': there is no sentence under the title"),
    ("sources", "A, B", "row 2, column B 'sources': the parts of 'sources' are parted by semicolons"),
  ])
  func refusesACellWithItsRowAndColumn(key: String, cell: String, message: String) throws {
    let plan = try Self.plan("id,\(key)\nALP-1,\"\(cell)\"\n")
    let words = plan.findings.filter { $0.severity == .error }.map { "\($0.place): \($0.message)" }
    #expect(words.contains { $0.hasPrefix(message) }, "\(words)")
  }

  @Test func saysWhichAssessmentsTheNewWordingMarks() throws {
    var workspace = InventedWorkspace()
    try workspace.addAssessment("ALP-1", .notStarted, date: "2026-09-30")
    let plan = try Self.plan("id,sentences\nALP-1,\"Other words.\n\nMore of them.\"\n", workspace)
    #expect(plan.findings.map(\.message).contains { $0.hasPrefix("1 assessment of ALP-1 will be marked") })
    #expect(
      String(decoding: try #require(plan.files.first).bytes, as: UTF8.self).hasSuffix(
        "\n\nOther words.\n\nMore of them.\n"))
  }

  @Test func refusesACommitmentThatIsNotThere() throws {
    let plan = try Self.plan("id,title\nALP-9,New\n")
    #expect(plan.isEmpty)
    #expect(plan.findings.contains { $0.message == "commitment 'ALP-9' is not in the framework" })
  }
}
