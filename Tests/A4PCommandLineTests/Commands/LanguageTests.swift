import A4PCommandLine
import CommitmentLedger
import Formats
import TestSupport
import Testing

/// The language of names, and the languages of pages.
struct LanguageTests {
  private func tool() throws -> InventedTool {
    var workspace = try InventedWorkspace.eventful()
    let text = String(decoding: workspace.registers[0].bytes, as: UTF8.self)
    workspace.registers[0] = SourceFile(
      path: workspace.registers[0].path,
      text: text.replacing("Invented Alpha,,", with: "Invented Alpha,Alpha inventée,"))
    return try InventedTool(workspace)
  }

  private func name(_ run: TestRun) throws -> String? {
    try run.elements("asked").first?["resolved"]?.text("name")
  }

  @Test(
    "takes the language from the option, else A4P_LANGUAGE, else the locale",
    arguments: [
      ([:], "", "Invented Alpha"), ([:], " --language fr", "Alpha inventée"),
      (["A4P_LANGUAGE": "fr"], "", "Alpha inventée"),
      (["A4P_LANGUAGE": "fr"], " --language en", "Invented Alpha"),
      (["LANG": "fr_CH.UTF-8"], "", "Alpha inventée"),
      (["LANG": "fr_CH.UTF-8", "LC_ALL": "C"], "", "Invented Alpha"),
      (["A4P_LANGUAGE": "xx"], "", "Invented Alpha"), ([:], " --language es", "Invented Alpha"),
    ])
  func takesTheLanguage(environment: [String: String], option: String, expected: String) throws {
    var tool = try tool()
    tool.environment = environment
    #expect(try name(tool.run("endorsed AAA\(option) --format json")) == expected)
  }

  @Test(
    "understands a name in any language",
    arguments: ["'Alpha inventée'", "'alpha INVENTEE'", "Alpha inventee"])
  func understandsANameInAnyLanguage(typed: String) throws {
    #expect(try name(tool().run("endorsed \(typed) --format json")) == "Invented Alpha")
  }

  @Test func writesThePagesThatTheFrameworkPublishes() throws {
    let tool = try tool()
    let path = "/pact/Commitments/Frameworks/invented/framework.json"
    let text = try #require(tool.store.text(path))
    tool.store.put(
      text.replacing("\"publishedLanguages\": [\"en\"]", with: "\"publishedLanguages\": [\"zh\", \"en\"]"),
      at: path)
    #expect(tool.run("scorecard").code == .done)
    #expect(tool.store.text("/pact/Reports/2026-Q3/en/scorecard.md") != nil)
    #expect(tool.store.kind(of: "/pact/Reports/2026-Q3/zh") == nil)
  }
}
