import CommitmentLedger
import CommitmentModel
import Formats

/// Answers whether each of some names has endorsed.
struct EndorsedCommand: Command {
  private static let names = Argument<[String]>.oneOrMore(
    value: "name", help: "Names or codes; '-' reads one a line from standard input.")

  static let syntax = CommandSyntax(
    name: "endorsed", summary: "Say whether a State, an observer or an organization has endorsed",
    group: .look,
    arguments: [names.syntax] + ReadingOptions.arguments,
    discussion: """
      Ends with 0 if every name has endorsed, with 1 if one has no endorsement recorded, and with 65 if a name was not \
      understood.
      """,
    examples: [
      CommandExample(line: "a4p endorsed Ghana Nepal", meaning: "two names"),
      CommandExample(line: "a4p endorsed - < names.txt", meaning: "one name a line"),
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
    let index = NameIndex(open.registers.endorsers)
    let asked: [String]
    if names == ["-"] {
      let bytes = try reporting { () throws(FileFault) in try session.context.input() }
      asked = NameList.names(inLines: String(decoding: bytes, as: UTF8.self), index)
      guard !asked.isEmpty else {
        throw CommandFault(.data, "standard input holds no name", hint: "give one name a line")
      }
    } else {
      asked = NameList.names(inWords: names, index)
    }
    let day = reading.day(session.clock)
    let summary = open.register.endorsements(asOf: day, asRecorded: reading.recordedDay(session.clock))
    let states = Dictionary(
      summary.states.map { ($0.endorser.code, $0) }, uniquingKeysWith: { first, _ in first })
    let answers = asked.map { input in
      EndorsementAnswer(input: input, outcome: Self.outcome(index.answer(input), states))
    }
    return listing(answers, open, session).answer(
      in: session, key: "asked",
      header: open.head + [JSONMember("asOf", .string(day.description))],
      footer: answers.contains { $0.key == "not-documented" }
        ? [summary.caveat].compactMap { $0 } : [],
      notes: open.remarks, code: Self.code(answers))
  }

  private static func outcome(
    _ answer: NameIndex.Answer, _ states: [EndorserCode: EndorsementState]
  ) -> EndorsementAnswer.Outcome {
    switch answer {
    case .found(let code): states[code].map { .answered($0) } ?? .unknown(near: [])
    case .ambiguous(let codes): .ambiguous(codes)
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
        .init("Asked", "input"), .init("Understood as", "name", isFlexible: true), .init("Answer", "answer"),
        .init("Date", "date"), .init("On whose word", "source", isFlexible: true),
      ], whenEmpty: "no name was asked for",
      keys: [
        "input", "resolved", "answer", "date", "datePrecision", "grade", "verb", "source", "statement",
        "candidates",
      ])
    for answer in answers {
      let state = answer.state
      let meant =
        state.map { "\($0.endorser.names.text(in: session.language)) (\($0.endorser.code))" }
        ?? (answer.candidates.isEmpty ? "" : "perhaps \(open.names(of: answer.candidates))")
      let word = state?.endorsement.map { endorsement in
        let grade = endorsement.grade.map { "grade \($0.rawValue): " } ?? ""
        let verb = endorsement.verb.map { "\"\($0)\", " } ?? ""
        let group = endorsement.manner == .groupStatement ? "through a group statement, " : ""
        return grade + verb + group + endorsement.source
      }
      listing.add(
        [answer.input, meant, answer.words, state?.date?.shown ?? "", word ?? ""],
        answer.value(open.registers, language: session.language))
    }
    return listing
  }
}
