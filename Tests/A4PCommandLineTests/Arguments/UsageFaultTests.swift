import A4PCommandLine
import Testing

struct UsageFaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var line: String
    var message: String
    var hint: String?
    var index: Int?

    init(_ line: String, _ message: String, hint: String? = nil, at index: Int?) {
      self.line = line
      self.message = message
      self.hint = hint
      self.index = index
    }

    var testDescription: String { line }
  }

  @Test(arguments: [
    Case("", "'PROMISE' is required", at: nil),
    Case("P-3", "'--outcome OUTCOME' is required", at: nil),
    Case("P-3 --outcome", "'--outcome' needs a value: OUTCOME", at: 1),
    Case(
      "P-3 --title --quiet", "'--title' needs a value: TEXT",
      hint: "'--quiet' is an option; write '--title=--quiet' if it is meant as the value", at: 1),
    Case("P-3 --quiet=yes", "'--quiet' takes no value, and 'yes' was given", at: 1),
    Case(
      "P-3 --outcome kpet", "--outcome: 'kpet' is not one of kept, partly, broken",
      hint: "did you mean 'kept'?", at: 2),
    Case("P-3 --outcome=maybe", "--outcome: 'maybe' is not one of kept, partly, broken", at: 1),
    Case(
      "P-3 -o KEPT", "--outcome: 'KEPT' is not one of kept, partly, broken", hint: "did you mean 'kept'?",
      at: 2),
    Case("P-3 -o kept --count ten", "--count: 'ten' is not a whole number", at: 4),
    Case(
      "P-3 --dry-rum", "'note' has no option '--dry-rum'", hint: "did you mean '--dry-run'?", at: 1),
    Case("P-3 -title x", "'note' has no option '-title'", hint: "did you mean '--title'?", at: 1),
    Case("P-3 --elephant", "'note' has no option '--elephant'", at: 1),
    Case("P-3 -x", "'note' has no option '-x'", at: 1),
    Case(
      "P-3 -5", "'note' has no option '-5'", hint: "write '--' before it if '-5' is meant as a value", at: 1),
    Case("P-3 --fo x", "'--fo' could be '--folder' or '--format'", at: 1),
    Case(
      "P-3 --title a -o kept --title=b",
      "'--title' can be given once only, not as both '--title a' and '--title b'", at: 5),
    Case(
      "P-3 -o kept --outc broken",
      "'--outcome' can be given once only, not as both '-o kept' and '--outcome broken'", at: 4),
    Case(
      "P-3 —outcome kept", "'note' has no option '—outcome'",
      hint: "did you mean '--outcome', with two hyphens in place of the dash?", at: 1),
  ])
  func saysWhatIsWrong(expected: Case) throws {
    let fault = try #require(throws: UsageFault.self) {
      let parsed = try MadeUpTool.parse(expected.line)
      _ = try parsed[MadeUpTool.promise]
      _ = try parsed[MadeUpTool.outcome]
      _ = try parsed[MadeUpTool.count]
    }
    #expect(fault.message == expected.message)
    #expect(fault.hint == expected.hint)
    #expect(fault.index == expected.index)
  }

  @Test func refusesAWordForWhichThereIsNoPlace() throws {
    let one = Argument<String>.required(value: "NAME", help: "")
    let syntax = CommandSyntax(name: "state", summary: "", group: .look, arguments: [one.syntax])
    let fault = try #require(throws: UsageFault.self) {
      try ParsedArguments(["Costa", "Rica"], for: syntax, common: [])
    }
    #expect(fault.message == "'Rica' is one word too many for 'state'")
    #expect(fault.hint == "put quotes around a value of several words")
    #expect(fault.index == 1)
  }

  @Test func doesNotSpeakOfQuotesWhereACommandTakesOptionsOnly() throws {
    let fault = try #require(throws: UsageFault.self) {
      try ParsedArguments(["all"], for: MadeUpTool.list, common: [])
    }
    #expect(fault.message == "'all' is one word too many for 'list'")
    #expect(fault.hint == nil)
  }

  @Test(arguments: [
    (
      "--title Fact sheet on rivers --outcome done",
      "put quotes around a value of several words: --title 'Fact sheet on rivers'"
    ),
    ("--title=Fact sheet", "put quotes around a value of several words: --title 'Fact sheet'"),
  ])
  func saysThatAValueOfSeveralWordsNeedsQuotesOnce(line: String, hint: String) {
    let words = line.split(separator: " ").map(String.init)
    let options = ["--title", "--outcome"].map {
      Argument<String?>.optional($0, value: "text", help: "").syntax
    }
    let syntax = CommandSyntax(name: "note", summary: "", group: .record, arguments: options)
    let excess = ParsedArguments.sorted(words, for: syntax, common: []).faults.filter {
      if case .unexpectedWord = $0.reason { true } else { false }
    }
    #expect(excess.map(\.hint) == [hint])
  }

  @Test(arguments: [("--quarter", "type '--quarter 2026-Q3'"), ("--from", "type '--from 2026-Q3'")])
  func putsAQuarterBehindTheOptionThatTakesOne(name: String, hint: String) throws {
    let quarter = Argument<String?>.optional(name, value: "quarter", help: "")
    let syntax = CommandSyntax(name: "state", summary: "", group: .look, arguments: [quarter.syntax])
    let fault = try #require(throws: UsageFault.self) {
      try ParsedArguments(["2026-q3"], for: syntax, common: [])
    }
    #expect(fault.hint == hint)
  }

  @Test func showsControlCharactersInAComplaint() throws {
    let fault = try #require(throws: UsageFault.self) { try MadeUpTool.parse(["--\u{1B}[2J"]) }
    #expect(fault.message == "'note' has no option '--␛[2J'")
  }

  @Test func pointsToTheArgumentMeant() throws {
    #expect(UsageFault(.missing(MadeUpTool.title.syntax)).argument == MadeUpTool.title.syntax)
    #expect(UsageFault(.missingCommand).argument == nil)
  }

  @Test(arguments: [
    (UsageFault.Reason.missingCommand, "no command was given"),
    (.combination("'--a' and '--b' exclude each other"), "'--a' and '--b' exclude each other"),
    (
      .ambiguousCommand("l", candidates: ["list", "look", "lost"]),
      "the command 'l' could be 'list', 'look' or 'lost'"
    ),
  ])
  func hasWordsForWhatAToolFindsWrong(reason: UsageFault.Reason, message: String) {
    #expect(UsageFault(reason).message == message)
  }
}
