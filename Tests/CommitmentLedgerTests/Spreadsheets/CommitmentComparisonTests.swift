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

  private static let heading =
    "id,area,title,sentences,calledOn,term,assessedBy,measurable,provenance,number\n"
  private static let rest =
    "Lakes are looked after,All look after lakes.,all,continuing,desk-review,measurable,general-knowledge,"

  @Test(
    "adds the next commitment of an area as a file of its own",
    arguments: ["ALP-3,", ",ALP", "alp-3,alp", "ALP-3,ALP", ",alp"])
  func addsTheNextCommitment(start: String) throws {
    let plan = try Self.plan(Self.heading + "\(start),\(Self.rest)\n")
    #expect(plan.findings.filter { $0.severity == .error } == [], "\(plan.findings)")
    #expect(plan.additions.map(\.words) == ["ALP-3: Lakes are looked after"])
    let file = try #require(plan.files.first)
    #expect(file.path == "\(Self.folder)/Commitments/ALP-3.md")
    let workspace = InventedWorkspace()
    let framework = try #require(
      CatalogueReader.read(workspace.catalogue + [file], folder: Self.folder).framework)
    let id = try #require(CommitmentID("ALP-3"))
    #expect(framework[id]?.number == 5)
    #expect(framework[id]?.sentences == "All look after lakes.")
    #expect(framework[id]?.calledOn.map(\.role.text) == ["all"])
  }

  @Test func addsSeveralInOneTable() throws {
    let other = Self.rest.replacing("Lakes are", with: "Seas are")
    let plan = try Self.plan(
      Self.heading + ",ALP,\(Self.rest)\n,ALP,\(other)\nBET-3,,\(other.replacing("Seas", with: "Skies"))7\n")
    #expect(plan.files.map(\.name) == ["ALP-3.md", "ALP-4.md", "BET-3.md"], "\(plan.findings)")
  }

  @Test(
    "refuses a new commitment that does not fit the catalogue",
    arguments: [
      ("ALP-9,,", "row 2, column A 'id': commitment 'ALP-9' is not in the framework"),
      ("XYZ-1,,", "row 2, column A 'id': commitment 'XYZ-1' is not in the framework"),
      ("nonsense,,", "row 2, column A 'id': commitment 'nonsense' is not in the framework"),
      (",,", "row 2, column A 'id': a row without an identifier says in which area it is new"),
      (",XYZ,", "row 2, column B 'area': 'XYZ' is not an area"),
      ("ALP-3,BET,", "row 2, column B 'area': 'ALP-3' cannot belong to 'BET'"),
    ])
  func refusesANewCommitment(start: String, message: String) throws {
    let plan = try Self.plan(Self.heading + start + Self.rest + "\n")
    let words = plan.findings.map { "\($0.place): \($0.message)" }
    #expect(words.contains(message), "\(words)")
    #expect(plan.hasErrors)
  }

  @Test(
    "refuses a new commitment with a cell that is wrong or missing",
    arguments: [
      ("term", "continuing", "for ever"), ("calledOn", ",all,", ",,"),
      ("sentences", "All look after lakes.", ""),
      ("title", "Lakes are looked after", ""), ("measurable", "measurable", ""),
      ("number", "knowledge,", "knowledge,9"),
    ])
  func refusesACellOfANewCommitment(key: String, cell: String, wrong: String) throws {
    let rest = Self.rest.replacing(cell, with: wrong)
    let plan = try Self.plan(Self.heading + "ALP-3,," + rest + "\n")
    #expect(plan.findings.contains { $0.severity == .error && $0.place.row == 2 }, "\(key): \(plan.findings)")
  }

  @Test func refusesATitleThatIsThere() throws {
    let title = try #require(try InventedWorkspace().workspace().register.framework.commitments.first).titles
      .text(in: .english)
    let plan = try Self.plan(
      Self.heading + "ALP-3,," + Self.rest.replacing("Lakes are looked after", with: title) + "\n")
    #expect(plan.findings.contains { $0.message == "'ALP-1' has this title" }, "\(plan.findings)")
  }
}
