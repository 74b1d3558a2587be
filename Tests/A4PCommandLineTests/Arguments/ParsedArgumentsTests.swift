import A4PCommandLine
import Testing

struct ParsedArgumentsTests {
  @Test(arguments: [
    ["P-3", "--outcome", "kept"],
    ["P-3", "--outcome=kept"],
    ["P-3", "-o", "kept"],
    ["--outcome", "kept", "P-3"],
    ["--outcome", "kept", "--", "P-3"],
    ["--out", "kept", "P-3"],
    ["--outc=kept", "P-3"],
  ])
  func readsAnOptionHoweverItIsWritten(words: [String]) throws {
    let parsed = try MadeUpTool.parse(words)
    #expect(try parsed[MadeUpTool.promise] == "P-3")
    #expect(try parsed[MadeUpTool.outcome] == .kept)
  }

  @Test(arguments: ["-5", "--", "-", "--unknown", "--title=x", "-o5", "", "—"])
  func takesTheWordAfterAnOptionAsItsValue(word: String) throws {
    let parsed = try MadeUpTool.parse(["--title", word])
    #expect(try parsed[MadeUpTool.title] == word)
  }

  @Test func keepsEqualsSignsInAValue() throws {
    #expect(try MadeUpTool.parse("--title=a=b=")[MadeUpTool.title] == "a=b=")
  }

  @Test func takesAnEmptyValueAfterAnEqualsSign() throws {
    #expect(try MadeUpTool.parse("--title=")[MadeUpTool.title] == "")
  }

  @Test func takesTheNameOfAnOptionAsAValueAfterAnEqualsSign() throws {
    #expect(try MadeUpTool.parse("--title=--quiet")[MadeUpTool.title] == "--quiet")
  }

  @Test func givesTheRemainingWordsToARepeatedArgument() throws {
    let parsed = try MadeUpTool.parse("P-3 Ama --quiet Kofi - -- --title")
    #expect(try parsed[MadeUpTool.witnesses] == ["Ama", "Kofi", "-", "--title"])
    #expect(try parsed[MadeUpTool.quiet])
  }

  @Test func collectsARepeatedOptionInTheOrderTyped() throws {
    #expect(try MadeUpTool.parse("--label b --label=a --label b")[MadeUpTool.labels] == ["b", "a", "b"])
  }

  @Test func acceptsAFlagGivenTwice() throws {
    #expect(try MadeUpTool.parse("-n --dry-run")[MadeUpTool.rehearsal])
  }

  @Test func readsWhatWasLeftOutAsNothing() throws {
    let parsed = try MadeUpTool.parse([])
    #expect(try parsed[MadeUpTool.title] == nil)
    #expect(try parsed[MadeUpTool.labels].isEmpty)
    #expect(try !parsed[MadeUpTool.rehearsal])
    #expect(!parsed.wasGiven(MadeUpTool.title.syntax))
  }

  @Test func knowsWhatWasGiven() throws {
    let parsed = try MadeUpTool.parse("--title x --quiet")
    #expect(parsed.wasGiven(MadeUpTool.title.syntax))
    #expect(parsed.wasGiven(MadeUpTool.quiet.syntax))
    #expect(!parsed.wasGiven(MadeUpTool.count.syntax))
    #expect(parsed.uses(of: MadeUpTool.title.syntax) == [Occurrence(name: "--title", value: "x", index: 1)])
  }

  @Test func prefersAnOptionOfTheCommandToACommonOneOfTheSameName() throws {
    let formats = Argument<[String]>.repeated("--format", value: "FORMAT", help: "")
    let syntax = CommandSyntax(name: "x", summary: "", group: .look, arguments: [formats.syntax])
    let parsed = try ParsedArguments(
      ["--format", "a", "--format", "b"], for: syntax, common: MadeUpTool.syntax.common)
    #expect(try parsed[formats] == ["a", "b"])
    #expect(!parsed.wasGiven(MadeUpTool.format.syntax))
  }

  @Test func leavesWhatIsAskedForToTheCommand() throws {
    let name = Argument<String?>.askedFor("--name", value: "NAME", help: "")
    let tags = Argument<[String]>.askedFor("--tag", value: "TAG", help: "")
    let syntax = CommandSyntax(name: "x", summary: "", group: .record, arguments: [name.syntax, tags.syntax])
    let parsed = try ParsedArguments([], for: syntax, common: [])
    #expect(try parsed[name] == nil)
    #expect(try parsed[tags] == [])
    #expect(name.syntax.isRequired && tags.syntax.isRequired)
  }

  @Test func requiresOneUseOfAnArgumentThatTakesOneOrMore() throws {
    let names = Argument<[String]>.oneOrMore(value: "NAME", help: "")
    let syntax = CommandSyntax(name: "x", summary: "", group: .look, arguments: [names.syntax])
    #expect(try ParsedArguments(["a", "b"], for: syntax, common: [])[names] == ["a", "b"])
    #expect(throws: UsageFault(.missing(names.syntax))) {
      try ParsedArguments([], for: syntax, common: [])[names]
    }
  }
}
