import A4PCommandLine
import Testing

/// What `check` says of the form of document symbols and paragraphs, which never stops anybody from recording.
struct DocumentSymbolCheckTests {
  @Test(arguments: [
    ("--symbol S/RES/2436", "warning: 'S/RES/2436' is not a document symbol: the year is missing"),
    ("--symbol X/1", "warning: 'X/1' is not a document symbol: 'X' is no organ and no press series"),
    ("--symbol a/77/79", "note: the document symbol 'a/77/79' is written 'A/77/79'"),
    ("--symbol A/77/79 --paragraph 69-67", "warning: '69-67' are not paragraphs"),
  ])
  func namesWhatHasNotTheForm(arguments: String, finding: String) throws {
    let tool = try InventedTool()
    #expect(tool.run("record --commitment ALP-1 --date 2026-09-30 --title T \(arguments)").code == .done)
    let run = tool.run("check")
    #expect(run.code == .done)
    #expect(run.output.contains(finding))
  }

  @Test(arguments: ["--symbol A/77/79 --paragraph 67-69", "--symbol A/77/79 --paragraph preamble"])
  func saysNothingOfWhatHasIt(arguments: String) throws {
    let tool = try InventedTool()
    #expect(tool.run("record --commitment ALP-1 --date 2026-09-30 --title T \(arguments)").code == .done)
    #expect(!tool.run("check").output.contains("symbol"))
  }
}
