import Foundation
import TestSupport
import Testing

/// The two programs that show how the library is used: built as others would, run, and the same wherever they are shown.
struct LibraryExamplesTests {
  private static let hasCompiler = Toolchain.program("swiftc") != nil

  private static func path(_ example: String) -> String { "Tests/Examples/Sources/\(example)/main.swift" }

  /// Compiles a source as one outside the package, which sees what is public and nothing else.
  private static func compile(_ source: String, to program: URL) throws -> Toolchain.Outcome {
    try Toolchain.run(
      "swiftc",
      [
        "-swift-version", "6", "-warnings-as-errors", "-module-name", "Example", "-I",
        try Toolchain.modules().path,
      ]
        + [source, "-o", program.path] + (try Toolchain.objects()))
  }

  /// What an example prints over a copy of the data that ship.
  private static func output(_ example: String, _ words: [String], in folder: URL) throws -> [String] {
    let program = folder.appendingPathComponent("example")
    let built = try compile(ProjectFolder.url(path(example)).path, to: program)
    try #require(built.isGood, "\(built.text)")
    let process = Process()
    process.executableURL = program
    process.arguments = words
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test(.enabled(if: hasCompiler, "the toolchain's swiftc is not on the path"))
  func saysWhichStatesHaveEndorsed() throws {
    try ToolRun.withShippedWorkspace { workspace, home in
      let lines = try Self.output(
        "endorsed-states", [workspace.path, "Nepal", "RWANDA", "Korea", "Sweden", "Itlay", "香港"],
        in: home.deletingLastPathComponent())
      #expect(
        lines == [
          "Nepal (NPL): endorsed by 2018-10-01", "RWANDA (RWA): endorsed by 2018-09-25",
          "Korea: one of KOR, PRK", "Sweden (SWE): not-documented", "Itlay: not understood",
          "香港: not understood",
        ])
    }
  }

  @Test(.enabled(if: hasCompiler, "the toolchain's swiftc is not on the path"))
  func printsEachStatusAndWritesThePages() throws {
    try ToolRun.withShippedWorkspace { workspace, home in
      let folder = home.deletingLastPathComponent().appendingPathComponent("pages")
      let lines = try Self.output(
        "quarter-pages", [workspace.path, "2026-Q2", folder.path], in: home.deletingLastPathComponent())
      #expect(lines.count == 45)
      #expect(lines.first == "POL-1: Not assessed")
      #expect(lines.contains("POL-4: Limited progress, as of 2026-06-30"))
      let expected = workspace.appendingPathComponent("Reports/2026-Q2")
      let names = try FileManager.default.subpathsOfDirectory(atPath: expected.path)
      #expect(names.contains("en/scorecard.md"))
      for name in names where name.contains(".") {
        let data = try Data(contentsOf: expected.appendingPathComponent(name))
        let written = try? Data(contentsOf: folder.appendingPathComponent("2026-Q2/\(name)"))
        #expect(written == data, "\(name)")
      }
    }
  }

  /// The way in which the examples are compiled sees only what is public.
  @Test(.enabled(if: hasCompiler, "the toolchain's swiftc is not on the path"))
  func seesNothingThatIsNotPublic() throws {
    try ToolRun.withTemporaryFolder { folder in
      let source = folder.appendingPathComponent("main.swift")
      let text =
        "import CommitmentModel\nlet name = Quarter(\"2026-Q3\")\nprint(EditDistance.self, name as Any)\n"
      try text.write(to: source, atomically: true, encoding: .utf8)
      let built = try Self.compile(source.path, to: folder.appendingPathComponent("program"))
      #expect(!built.isGood)
      #expect(built.text.contains("'EditDistance'"), "\(built.text)")
    }
  }

  @Test(
    "the text shown is the text that is built",
    arguments: [
      ("endorsed-states", "README.md"),
      ("endorsed-states", "Sources/CommitmentLedger/CommitmentLedger.docc/ReadingAWorkspace.md"),
      ("quarter-pages", "Sources/Scorecards/Scorecards.docc/WritingAScorecard.md"),
    ])
  func theTextShownIsTheTextThatIsBuilt(example: String, page: String) throws {
    let text = try ProjectFiles.text(Self.path(example))
    #expect(text.split(separator: "\n").count < 40)
    #expect(try ProjectFiles.text(page).contains("```swift\n\(text)```\n"))
  }
}
