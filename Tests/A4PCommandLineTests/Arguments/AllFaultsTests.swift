import A4PCommandLine
import Testing

struct AllFaultsTests {
  private func messages(_ line: String) -> [String] {
    ParsedArguments.sorted(InventedTool.words(line), for: MadeUpTool.note, common: MadeUpTool.syntax.common)
      .faults
      .map(\.message)
  }

  @Test func saysEverythingWrongWithALineFromTheLeft() {
    #expect(
      messages("P-3 --outcome kpet --count ten --elephant") == [
        "--outcome: 'kpet' is not one of kept, partly, broken", "--count: 'ten' is not a whole number",
        "'note' has no option '--elephant'",
      ])
  }

  @Test func doesNotCountTheValueOfAnUnknownOptionAsAFaultOfItsOwn() {
    #expect(messages("P-3 --colour red green") == ["'note' has no option '--colour'"])
  }

  @Test func namesEverythingThatIsMissing() throws {
    let run = try InventedTool().run("record --date banana --url https://invented.example/1")
    #expect(run.code == .usage)
    #expect(run.errors.contains("--date: 'banana' is not a date"))
    #expect(run.errors.contains("'--commitment ID[:DIRECTION]' is required"))
    #expect(run.errors.contains("'--title TEXT' is required"))
    #expect(!run.errors.contains("names no document"))
  }

  @Test func asksOnlyForTheDateWhereAnAssessmentIsReaffirmed() throws {
    let run = try InventedTool().run("assess --reaffirm")
    #expect(run.notes.filter { $0.contains("is required") } == ["a4p: error: '--date DATE' is required"])
  }
}
