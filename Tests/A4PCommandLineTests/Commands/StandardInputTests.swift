import A4PCommandLine
import CommitmentModel
import Formats
import TestSupport
import Testing

/// `-` for standard streams: one name or identifier a line, all of them or none.
struct StandardInputTests {
  @Test func takesBackSeveralRecordsInOneWrite() throws {
    let tool = try InventedTool(.eventful())
    let before = tool.lineCount
    let run = tool.run("retract - --reason R --format json", input: "\u{FEFF}z99y1a\r\n\n  yxyx1z \nz99y1a\n")
    #expect(run.code == .done, "\(run.errors)")
    #expect(try run.elements("records").count == 2)
    #expect(tool.lineCount == before + 2)
    #expect(tool.run("evidence --format csv").output.contains("Report on two rivers") == false)
  }

  @Test func takesSeveralIdentifiersOnTheLineAsWell() throws {
    let tool = try InventedTool(.eventful())
    let run = tool.run("retract z99y1a yxyx1z 01m45mn5m20013rvqkebz99y1a --reason R")
    #expect(run.code == .done, "\(run.errors)")
    #expect(run.lines.count { $0.count == 26 } == 2)
  }

  @Test func givesTheAnswerOfOneRecordWhereOneIsNamed() throws {
    let run = try InventedTool(.eventful()).run("retract z99y1a --reason R --format json")
    #expect(try run.json().names == ["id", "record"])
  }

  @Test(
    "takes back nothing where one line is wrong",
    arguments: ["z99y1a\nzzzzzz\n", "z99y1a\nyjkw2m\n", "", "\n \n"])
  func takesBackNothingWhereOneLineIsWrong(input: String) throws {
    let tool = try InventedTool(.eventful())
    let before = tool.lineCount
    let run = tool.run("retract - --reason R", input: input)
    #expect(run.code == .data || run.code == .missing)
    #expect(tool.lineCount == before)
  }

  @Test func approvesSeveral() throws {
    var workspace = InventedWorkspace()
    let first = try workspace.addEvidence(
      "Rules", date: "2026-09-01", marks: ["ALP-1:advances"], body: "Council")
    let second = try workspace.addEvidence(
      "Report", date: "2026-09-02", marks: ["ALP-2:advances"], url: "https://other.example/1",
      body: "Assembly")
    let one = try workspace.addAssessment(
      "ALP-1", .limitedProgress, date: "2026-09-30", cites: [first], assessedBy: "A desk officer")
    let two = try workspace.addAssessment(
      "ALP-2", .limitedProgress, date: "2026-09-30", cites: [second], assessedBy: "A desk officer")
    let tool = try InventedTool(workspace)
    let run = tool.run("approve - --by 'A chief'", input: "\(one)\n\(two)\n")
    #expect(run.code == .done, "\(run.errors)")
    #expect(tool.lines.values.joined().count { $0.contains(#":"A chief""#) } == 2)
  }

  @Test func reaffirmsWhatIsListedAndNeverAllWhereTheListIsEmpty() throws {
    let tool = try InventedTool(.eventful())
    let run = tool.run("assess --reaffirm --date 2026-11-01 -", input: "ALP-1\n")
    #expect(run.code == .done, "\(run.errors)")
    let empty = tool.run("assess --reaffirm --date 2026-11-02 -", input: "")
    #expect(empty.code == .data)
    #expect(empty.errors.contains("standard input is empty"))
  }

  @Test func writesATableIntoAFileOrToStandardOutput() throws {
    let tool = try InventedTool(.eventful())
    let text = tool.run("export evidence").output
    #expect(tool.run("export evidence --output -").output == text)
    let run = tool.run("export evidence -o tables/evidence.csv")
    #expect(run.output == "Wrote tables/evidence.csv: 4 rows.\n")
    #expect(tool.store.text("/pact/tables/evidence.csv") == text)
    #expect(tool.run("export evidence --plain -o tables/evidence.csv").code == .done)
    #expect(tool.store.text("/pact/tables/evidence.csv") != text)
  }

  @Test(
    "writes no table over the workspace or something that is no file",
    arguments: [
      ("Commitments/Registers/states.csv", ExitCode.usage), ("Commitments", .usage),
      ("link.csv", .cannotCreate),
      ("../pact/Commitments/x.csv", .usage),
    ])
  func writesNoTableOverTheWorkspace(path: String, code: ExitCode) throws {
    let tool = try InventedTool(.eventful())
    tool.store.putLink(at: "/pact/link.csv")
    #expect(tool.run("export states --output \(path)").code == code)
  }
}
