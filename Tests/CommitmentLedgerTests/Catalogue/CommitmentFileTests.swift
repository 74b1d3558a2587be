import CommitmentModel
import Testing

@testable import CommitmentLedger

struct CommitmentFileTests {
  private func read(
    _ text: String, path: String = "Commitments/ONE-1.md", isFollowUp: Bool = false
  ) -> (commitment: Commitment?, findings: [String]) {
    let (commitment, diagnostics) = CommitmentFile.read(
      SourceFile(path: path, text: text), isFollowUp: isFollowUp)
    return (
      commitment, diagnostics.map { "\($0.place.line ?? 0):\($0.place.column ?? 0) \($0.rule) \($0.message)" }
    )
  }

  @Test func readsAllFields() throws {
    let (commitment, findings) = read(MadeUpWorkspace.commitment)
    let found = try #require(commitment)
    #expect(findings.isEmpty)
    #expect(found.id.text == "ONE-1")
    #expect(found.number == 1)
    #expect(found.paragraph == 4)
    #expect(found.calledOn.map(\.role.text) == ["all"])
    #expect(found.calledOn.map(\.isStated) == [true])
    #expect(found.term == .continuing)
    #expect(found.assessedBy == [.deskReview, .selfReported])
    #expect(found.measurability == .proxy)
    #expect(found.provenance == .textSeen)
    #expect(found.sources == ["S1"])
    #expect(found.responsibleOffice == nil)
    #expect(found.targetDate?.text == "2030")
    #expect(found.readingNote == "How it is read.")
    #expect(found.title == "A first title")
    #expect(found.sentences == "One sentence, on two lines.\n\nAnother sentence.")
  }

  @Test func aFollowUpHasNeitherNumberNorArea() throws {
    let file = MadeUpWorkspace.followUp
    let (commitment, diagnostics) = CommitmentFile.read(file, isFollowUp: true)
    #expect(diagnostics.isEmpty)
    #expect(try #require(commitment).isFollowUp)
    #expect(
      read(MadeUpWorkspace.commitment, isFollowUp: true).findings.map { $0.split(separator: " ")[1] } == [
        "unknown-field", "unknown-field",
      ])
  }

  @Test(arguments: CommitmentFile.keys)
  func aMissingFieldIsNamed(key: String) {
    let lines = MadeUpWorkspace.commitment.split(separator: "\n", omittingEmptySubsequences: false)
    let (commitment, findings) = read(lines.filter { !$0.hasPrefix("\(key):") }.joined(separator: "\n"))
    #expect(commitment == nil)
    #expect(findings.contains("1:1 missing-field the field '\(key)' is missing"))
  }

  @Test(arguments: [
    ("id: ONE-1", "id: ONE-2", "2:5 file-name 'ONE-2' stands in a file named 'ONE-1.md'"),
    ("id: ONE-1", "id: one", "2:5 bad-value 'one' is not an identifier such as PER-3"),
    ("number: 1", "number: 0", "3:9 bad-value '0' is not a number from 1"),
    ("number: 1", "number:", "3:8 missing-value the field 'number' is empty"),
    ("area: ONE", "area: TWO", "4:7 wrong-area 'ONE-1' cannot belong to 'TWO'"),
    ("paragraph: 4", "paragraph: iv", "5:12 bad-value 'iv' is not a number"),
    ("called-on: all", "called-on:", "6:11 missing-value nobody is called on"),
    ("called-on: all", "called-on: all, Hosts", "6:17 bad-value 'Hosts' is not a role"),
    ("inferred:", "inferred: hosts", "7:11 inferred-role 'hosts' is inferred but not among those called on"),
    ("term: continuing", "term: soon", "8:7 bad-value 'soon' is not one of 'deliverable', 'continuing'"),
    ("desk-review, self-reported", "guesswork", "9:14 bad-value 'guesswork' is not a basis"),
    (
      "measurable: proxy", "measurable: no",
      "10:13 bad-value 'no' is not one of 'measurable', 'proxy', 'judgement'"
    ),
    ("target-date: 2030", "target-date: soon", "14:14 bad-value 'soon' is not a date such as 2026-09-30"),
    (
      "reading-note:", "colour: red\nreading-note:",
      "15:1 unknown-field 'colour' is not a field of a commitment"
    ),
    (
      "term: continuing", "term: continuing\nterm: deliverable",
      "9:1 doubled-field the field 'term' is there twice"
    ),
    ("# A first title", "# ", "1:1 missing-title the title is empty"),
  ])
  func aWrongFieldIsShownWhereItStands(good: String, bad: String, finding: String) {
    let (commitment, findings) = read(MadeUpWorkspace.commitment.replacing(good, with: bad))
    #expect(commitment == nil)
    #expect(findings.contains(finding), "\(findings)")
  }

  @Test func aTitleWithoutASentenceIsNoCommitment() {
    let text = MadeUpWorkspace.commitment.split(separator: "One sentence")[0]
    #expect(read(String(text)).findings.map { $0.split(separator: " ")[1] } == ["missing-sentences"])
  }

  @Test func columnsAreCountedInCharacters() {
    let text = MadeUpWorkspace.commitment.replacing("called-on: all", with: "called-on: é, 維持")
    #expect(read(text).findings.contains("6:12 bad-value 'é' is not a role"))
    #expect(read(text).findings.contains("6:15 bad-value '維持' is not a role"))
  }

  @Test func allFindingsComeAtOnce() {
    let text = MadeUpWorkspace.commitment.replacing("term: continuing", with: "term: soon").replacing(
      "number: 1", with: "number: x")
    #expect(read(text).findings.count == 2)
  }
}
