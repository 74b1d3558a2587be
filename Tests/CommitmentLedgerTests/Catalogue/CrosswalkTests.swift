import CommitmentModel
import Testing

@testable import CommitmentLedger

/// What `framework.json` says beside areas, roles and rubric; all of it made up.
struct CrosswalkTests {
  private static func read(_ member: String) -> (framework: Framework?, rules: [String]) {
    let files = MadeUpWorkspace.catalogue.map { file in
      guard file.path.hasSuffix("/framework.json") else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      return SourceFile(
        path: file.path,
        text: text.replacing("\"numbering\": \"Our own.\",", with: "\"numbering\": \"Our own.\", \(member),"))
    }
    let (framework, diagnostics) = CatalogueReader.read(files, folder: MadeUpWorkspace.folder)
    return (framework, diagnostics.map(\.rule))
  }

  @Test func readsAnotherListAndWhatServesIt() throws {
    let (framework, rules) = Self.read(
      """
      "crosswalks": [{"key": "plan", "names": {"en": "The plan"}, "source": "made up", "entries": [
        {"key": "a", "names": {"en": "First"}, "commitments": ["ONE-1"]},
        {"key": "b", "names": {"en": "Second"}, "commitments": []}]}]
      """)
    #expect(rules == [])
    let crosswalk = try #require(framework?.crosswalks.first)
    #expect(crosswalk.key == "plan" && crosswalk.source == "made up")
    #expect(crosswalk.entries.map { $0.commitments.map(\.text) } == [["ONE-1"], []])
  }

  @Test(arguments: [
    (
      #""crosswalks": [{"key": "plan", "source": "", "entries": [{"key": "a", "commitments": ["ONE-9"]}]}]"#,
      "unknown-commitment"
    ),
    (#""crosswalks": [{"key": "../plan", "source": "", "entries": []}]"#, "bad-value"),
    (#""crosswalks": [{"key": "plan", "source": ""}, {"key": "plan", "source": ""}]"#, "doubled-crosswalk"),
    (#""crosswalks": [{"key": "plan"}]"#, "missing-field"),
  ])
  func saysWhatIsWrong(member: String, rule: String) {
    #expect(Self.read(member).rules == [rule])
  }

  @Test func readsWhoPublishesAndForWhom() throws {
    let publication = try #require(
      Self.read(#""publication": {"office": "An office", "distribution": {"en": "internal"}}"#).framework
    ).publication
    #expect(publication.office == "An office")
    #expect(publication.distribution.text(in: .english) == "internal")
    let none = try #require(Self.read(#""publication": {"office": ""}"#).framework).publication
    #expect(none.office == nil && none.distribution == Translations())
  }
}
