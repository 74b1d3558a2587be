import CommitmentModel
import Testing

@testable import CommitmentLedger

struct FrameworkFileTests {
  private func read(_ text: String) throws -> (framework: Framework?, findings: [String]) {
    let others = MadeUpWorkspace.catalogue.filter { !$0.path.hasSuffix("framework.json") }
    let file = SourceFile(path: "\(MadeUpWorkspace.folder)/framework.json", text: text)
    let (framework, diagnostics) = CatalogueReader.read(others + [file], folder: MadeUpWorkspace.folder)
    return (framework, diagnostics.map { "\($0.place.line ?? 0) \($0.rule) \($0.message)" })
  }

  @Test func readsTheWholeFramework() throws {
    let (found, findings) = try read(MadeUpWorkspace.framework)
    let framework = try #require(found)
    #expect(findings.isEmpty)
    #expect(framework.id.text == "made-up")
    #expect(framework.name == "Made up")
    #expect(framework.names[.french] == "Inventé")
    #expect(framework.openedForEndorsement?.description == "2018-08-16")
    #expect(framework.publishedLanguages == [.english, .french])
    #expect(framework.areas.map(\.key.text) == ["ONE", "TWO"])
    #expect(framework.followUpKey?.text == "FOL")
    #expect(framework.roles.map(\.holders) == [.members, .none])
    #expect(framework.roles.map(\.isGradedBySecretariat) == [false, true])
    #expect(framework.rubric.version == "1")
    #expect(framework.rubric.step(.limitedProgress)?.bar == Rubric.Bar(documents: 1, natures: [.act]))
    #expect(framework.rubric.step(.substantialProgress)?.bar.recentMonths == 12)
    #expect(framework.rubric.step(.notStarted)?.bar.needsSearch == true)
    #expect(framework.rubric.step(.overtakenByEvents)?.bar.afterDate?.description == "2018-08-16")
    #expect(framework.rubric.label(.implemented, for: .continuing) == "In effect")
    #expect(framework.rubric.label(.implemented, for: .deliverable) == "Implemented")
    #expect(framework.rubric.label("act") == "Act")
    #expect(framework.rubric.label("desk-review") == "Desk review")
    #expect(framework.rubric.label("unheard-of") == "unheard-of")
    #expect([framework.rubric.currentMonths, framework.rubric.ageingMonths] == [12, 18])
    #expect(framework.commitments.map(\.id.text) == ["ONE-1", "ONE-2", "TWO-1", "FOL-1"])
    #expect(framework.commitments[0].titles[.french] == "Un premier titre")
    #expect(framework.sources.map(\.key) == ["S1"])
  }

  @Test(arguments: [
    (
      "\"id\": \"made-up\"", "\"id\": \"Made up\"",
      "2 bad-value 'Made up' is not an identifier of a framework"
    ),
    ("\"version\": \"1\",\n  \"names\"", "\"names\"", "1 missing-field the member 'version' is missing"),
    ("2018-08-16\"}", "16 August\"}", "5 bad-value '16 August' is not a day such as 2018-08-16"),
    (
      "[\"en\", \"fr\"]", "[\"en\", \"de\"]",
      "7 bad-value an element of 'publishedLanguages' is not a language"
    ),
    ("\"fr\": \"Inventé\"", "\"de\": \"Erfunden\"", "4 bad-value 'de' is not a language with a text"),
    ("\"number\": 2", "\"number\": \"2\"", "10 bad-value the member 'number' is not a whole number"),
    ("\"TWO\"", "\"ONE\"", "10 doubled-area the area 'ONE' is there twice"),
    ("\"key\": \"all\"", "\"key\": \"hosts\"", "15 doubled-role the role 'hosts' is there twice"),
    (
      "\"gradedBySecretariat\": true", "\"gradedBySecretariat\": 1",
      "15 bad-value the member 'gradedBySecretariat' is neither true nor false"
    ),
    ("\"not-started\"", "\"begun\"", "17 missing-status the rubric says nothing of 'not-started'"),
    (
      "\"currentMonths\": 12", "\"currentMonths\": -12",
      "28 bad-value the member 'currentMonths' is not a whole number"
    ),
    (
      "\"documents\": 1", "\"documents\": -9223372036854775808",
      "22 bad-value the member 'documents' is not a whole number"
    ),
    ("\"documents\": 1", "\"documents\": 1.5", "22 bad-value the member 'documents' is not a whole number"),
  ])
  func aWrongMemberIsShownWhereItStands(good: String, bad: String, finding: String) throws {
    let findings = try read(MadeUpWorkspace.framework.replacing(good, with: bad)).findings
    #expect(findings.contains(finding), "\(findings)")
  }

  @Test(arguments: [
    "", "{", "[]", "{\"id\": 1,}", "\u{FEFF}{}", "null", String(repeating: "[", count: 100_000),
  ])
  func whatIsNoFrameworkGivesFindingsAndNone(text: String) throws {
    let (framework, findings) = try read(text)
    #expect(framework == nil)
    #expect(!findings.isEmpty)
  }
}
