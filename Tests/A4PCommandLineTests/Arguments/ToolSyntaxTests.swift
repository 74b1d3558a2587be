import A4PCommandLine
import Testing

struct ToolSyntaxTests {
  @Test(arguments: [
    ("list", CommandLookup.found(MadeUpTool.list)),
    ("li", .found(MadeUpTool.list)),
    ("n", .found(MadeUpTool.note)),
    ("l", .ambiguous(["list", "lost"])),
    ("lits", .unknown(suggestions: ["list"])),
    ("elephant", .unknown(suggestions: [])),
    ("", .unknown(suggestions: [])),
  ])
  func findsACommand(word: String, lookup: CommandLookup) {
    #expect(MadeUpTool.syntax.command(named: word) == lookup)
  }

  @Test func prefersAnExactNameToALongerOne() {
    let short = CommandSyntax(name: "commitment", summary: "", group: .look, arguments: [])
    let long = CommandSyntax(name: "commitments", summary: "", group: .look, arguments: [])
    let tool = ToolSyntax(name: "x", summary: "", commands: [long, short], common: [])
    #expect(tool.command(named: "commitment") == .found(short))
    #expect(tool.command(named: "commit") == .ambiguous(["commitments", "commitment"]))
  }

  @Test func refusesAnUnknownCommandWithASuggestion() throws {
    let fault = try #require(throws: UsageFault.self) {
      try MadeUpTool.syntax.requireCommand(named: "ntoe", at: 0)
    }
    #expect(fault == UsageFault(.unknownCommand("ntoe"), hint: "did you mean 'note'?", at: 0))
    #expect(fault.message == "there is no command 'ntoe'")
  }

  @Test func saysWhatDoesWhatAWordMeans() throws {
    let fault = try #require(throws: UsageFault.self) { try Tool.syntax.requireCommand(named: "Delete") }
    #expect(
      fault.hint
        == "perhaps 'a4p retract': Take a record back; 'a4p correct': Replace a record by a corrected one")
  }

  @Test func everyCommandThatIsGuessedIsThere() {
    let names = Set(Tool.syntax.commands.map(\.name))
    #expect(CommandGuess.everyCommand.subtracting(names) == [])
    #expect(CommandGuess.everyWord.isDisjoint(with: names))
  }

  @Test(
    arguments: [
      ("list", 0), ("--quiet list", 1), ("--folder note list", 2), ("--folder=x list", 1),
      ("--fol note list", 2),
      ("--title note list", 2), ("--unknown list", 1), ("-- list", 1), ("-", 0), ("--quiet", nil), ("", nil),
    ] as [(String, Int?)])
  func findsTheCommandAmongTheWords(line: String, index: Int?) {
    #expect(MadeUpTool.syntax.commandIndex(in: line.split(separator: " ").map(String.init)) == index)
  }
}
