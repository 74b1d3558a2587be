import CommitmentLedger
import CommitmentModel
import Formats

/// Answers whether each of some names has endorsed.
struct EndorsedCommand: Command {
  private static let names = Argument<[String]>.oneOrMore(
    value: "name", help: "Names or codes; '-' reads them from standard input.")

  static let word = "endorsed"
  static let syntax = CommandSyntax(
    name: word, summary: "Say whether a State, an observer or an organization has endorsed",
    group: .look,
    arguments: [names.syntax] + ReadingOptions.arguments,
    discussion: """
      Ends with 0 if every name has endorsed, with 1 if one has no endorsement recorded, and with 65 if a name was not \
      understood. Standard input may hold a name a line, \
      a column of a spreadsheet, a table with a heading, or names between commas as the sponsors of a draft are printed.
      """,
    examples: [
      CommandExample(line: "a4p endorsed Ghana Nepal", meaning: "two names"),
      CommandExample(line: "a4p endorsed - < names.txt", meaning: "a list, in any of the six languages"),
      CommandExample(line: "a4p endorsed Nepal Ghana --format markdown", meaning: "for a letter"),
      CommandExample(line: "a4p endorsed Rwanda --format json", meaning: "for a program"),
    ])

  private let names: [String]
  private let reading: ReadingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    names = try parsed[Self.names]
    reading = try ReadingOptions(parsed)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    let index = NameIndex(open.registers)
    let asked = try asked(index, session)
    let day = reading.day(session.clock)
    let summary = open.register.endorsements(asOf: day, asRecorded: reading.recordedDay(session.clock))
    let states = Dictionary(
      summary.states.map { ($0.endorser.code, $0) }, uniquingKeysWith: { first, _ in first })
    let answers = zip(asked, index.answers(asked)).map { input, answer in
      EndorsementAnswer(input: input, outcome: Self.outcome(answer, states))
    }
    let code = Self.code(answers)
    let remarks = open.remarks + files(session)
    if session.format == .markdown {
      let letter = EndorsementLetter(open: open, summary: summary, day: day, language: session.language)
      return Answer(letter.text(answers), notes: remarks, code: code)
    }
    return listing(answers, open, session).answer(
      in: session, key: "asked",
      header: open.head + [JSONMember("asOf", .string(day.description))],
      footer: EndorsementAnswer.explanations(answers, summary), notes: remarks, code: code)
  }

  /// Names that are files here: their lines are meant.
  private func files(_ session: Session) -> [String] {
    let context = session.context
    return names.filter { $0 != "-" && context.store.kind(of: context.absolute($0)) == .file }.map { name in
      let shown = ShellWords.quoted(name)
      return
        "note: '\(TerminalText.shown(name))' is a file; 'a4p endorsed - < \(shown)' asks for the names in it"
    }
  }

  /// The names asked about: the words of the line, or those of standard input.
  private func asked(_ index: NameIndex, _ session: Session) throws(CommandFault) -> [String] {
    guard names == ["-"] else { return NameList(index).names(inWords: names) }
    let bytes = try reporting { () throws(FileFault) in try session.context.input() }
    let rows = try EndorsementRows.read(bytes, of: "standard input", index)
    guard !rows.isEmpty else {
      throw CommandFault(
        .data, "standard input holds no name",
        hint: "give one name a line, a column of a spreadsheet, or names between commas")
    }
    return rows.map(\.name)
  }

  private static func outcome(
    _ answer: NameIndex.Answer, _ states: [EndorserCode: EndorsementState]
  ) -> EndorsementAnswer.Outcome {
    switch answer {
    case .found(let code): states[code].map { .answered($0) } ?? .unknown(near: [])
    case .ambiguous(let codes): .ambiguous(codes)
    case .unlisted: .unlisted
    case .unknown(let near): .unknown(near: near)
    }
  }

  private static func code(_ answers: [EndorsementAnswer]) -> ExitCode {
    if answers.contains(where: { $0.state == nil }) { return .data }
    return answers.allSatisfy { $0.key == "endorsed" } ? .done : .no
  }

  private func listing(_ answers: [EndorsementAnswer], _ open: OpenWorkspace, _ session: Session) -> Listing {
    var listing = Listing(
      [
        .init("Asked", "input", isFlexible: true), .init("Understood as", "name", isFlexible: true),
        .init("Answer", "answer", isFlexible: true), .init("Date", "date", goesUnder: true),
        .init("On whose word", "source", isFlexible: true, goesUnder: true),
      ], whenEmpty: "no name was asked for",
      keys: [
        "input", "resolved", "answer", "date", "datePrecision", "grade", "verb", "source", "statement",
        "secondary", "candidates",
      ])
    for answer in answers {
      listing.add(
        [
          answer.input, answer.meaning(open, session.language), answer.words, answer.state?.date?.shown ?? "",
          answer.word,
        ],
        answer.value(open.registers, language: session.language))
    }
    return listing
  }
}
