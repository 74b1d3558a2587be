import A4PCommandLine
import Synchronization
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

  @Test(arguments: Tool.commands.map { $0.word })
  func aCommandIsDescribedUnderTheWordThatCallsIt(word: String) throws {
    #expect(Tool.commands.filter { $0.word == word }.map { $0.syntax.name } == [word])
    #expect(try Tool.syntax.requireCommand(named: word).name == word)
  }

  @Test(arguments: [
    ("note P-3 --title x", ["note"]), ("--folder x n", ["note"]), ("l", []), ("lits", []), ("--quiet", []),
    ("--title x note", ["list", "lost", "note", "note"]),
  ])
  func describesOnlyTheCommandThatALineCalls(line: String, described: [String]) {
    let log = Log()
    let commands = [MadeUpTool.list, MadeUpTool.lost, MadeUpTool.note]
    let tool = ToolSyntax(
      name: "vow", summary: "", commandNames: commands.map(\.name), common: MadeUpTool.syntax.common
    ) { place in
      log.names.withLock { $0.append(commands[place].name) }
      return commands[place]
    }
    let words = InventedTool.words(line)
    if let index = tool.commandIndex(in: words) { _ = tool.command(named: words[index]) }
    #expect(log.names.withLock { $0 } == described)
  }

  /// The names of the commands that were described, in that order.
  private final class Log: Sendable {
    let names = Mutex<[String]>([])
  }
}
