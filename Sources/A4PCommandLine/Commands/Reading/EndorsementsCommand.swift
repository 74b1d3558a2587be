import CommitmentModel
import Formats

/// Lists who has endorsed, as far as it is documented.
struct EndorsementsCommand: Command {
  private static let group = Argument<String?>.optional(
    "--group", value: "group", help: "Only those of this regional group.")
  private static let role = Argument<String?>.optional(
    "--role", value: "role", help: "Only those that hold this role on the day.")
  private static let top = Argument<Int?>.optional(
    "--top", value: "number", help: "With --role: only those whose rank is this or higher.")
  private static let since = Argument<DateArgument?>.optional(
    "--since", value: "date", help: "Only those documented as endorsing on this date or later.")
  private static let isInverse = Argument<Bool>.flag(
    "--not-documented", help: "Those for which no endorsement is recorded here.")
  private static let wantsTotals = Argument<Bool>.flag(
    "--totals", help: "Sets the documented names against the totals that sources give.")

  static let word = "endorsements"
  static let syntax = CommandSyntax(
    name: word, summary: "List who has endorsed, with date and source", group: .look,
    arguments: [group.syntax, role.syntax, top.syntax, since.syntax, isInverse.syntax, wantsTotals.syntax]
      + ReadingOptions.arguments,
    discussion: """
      States come in the order of the United Nations in the language of the answer, where that order is kept. While the \
      names do not reach the official total, a name that is missing says nothing of the State.
      """,
    examples: [
      CommandExample(
        line: "a4p endorsements --role security-council", meaning: "among the members of the Council"),
      CommandExample(
        line: "a4p endorsements --role contributing-countries --top 20",
        meaning: "among the largest contributors"),
      CommandExample(line: "a4p endorsements --totals", meaning: "what is documented beside what is counted"),
    ])

  private let group: String?
  private let role: String?
  private let top: Int?
  private let since: DateArgument?
  private let isInverse: Bool
  private let wantsTotals: Bool
  private let reading: ReadingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    group = try parsed[Self.group]
    role = try parsed[Self.role]
    top = try parsed[Self.top]
    since = try parsed[Self.since]
    isInverse = try parsed[Self.isInverse]
    wantsTotals = try parsed[Self.wantsTotals]
    reading = try ReadingOptions(parsed)
    if let top, top < 1 {
      throw UsageFault(.invalidValue(Self.top.syntax, message: "'\(top)' is less than 1"), hint: "such as 20")
    }
    if top != nil, role == nil {
      throw UsageFault(.combination("--top needs --role: a rank is held in a role"))
    }
    if wantsTotals, group != nil || role != nil || since != nil || isInverse {
      throw UsageFault(.combination("--totals stands alone: it is about all endorsers"))
    }
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    let day = reading.day(session.clock)
    let recorded = reading.recordedDay(session.clock)
    let summary = open.register.endorsements(asOf: day, asRecorded: recorded)
    let header = Self.header(summary, open, day)
    if wantsTotals { return EndorsementTotals(open, day, recorded).answer(in: session, header: header) }
    var groupName: String?
    if let group { groupName = try Self.group(group, open) }
    let since = since.map { $0.firstDay(session.clock) }
    var holders: RoleHolders?
    if let role { holders = try RoleHolders(try open.role(role), open, day, recorded, top: top) }
    let shown = summary.states.filter { state in
      (state.answer == .endorsed) != isInverse && (groupName == nil || groupName == state.endorser.group)
        && holders?.contains(state.endorser.code) ?? true
        && (since == nil || state.date.map { $0.last >= since ?? $0.last } ?? false)
    }
    var footer = [summary.caveat].compactMap { $0 }
    let (sorted, remark) = Self.sorted(shown, holders, open, session.language)
    footer += [remark].compactMap { $0 }
    return listing(sorted, holders, session).answer(
      in: session, key: "endorsements", header: header, footer: footer, notes: open.remarks)
  }

  /// The States in the order of the language, or by rank where that is asked for; and what to say of the order.
  private static func sorted(
    _ states: [EndorsementState], _ holders: RoleHolders?, _ open: OpenWorkspace, _ language: Language
  ) -> (states: [EndorsementState], remark: String?) {
    let (places, used) = open.registers.places(for: language)
    let place = { (state: EndorsementState) in
      (holders?.rank(of: state.endorser.code) ?? 0, places[state.endorser.code] ?? .max)
    }
    let remark =
      used != nil && used != language
      ? "Listed in the order of English: the order of the United Nations in '\(language.rawValue)' is not kept here."
      : nil
    return (states.sorted { place($0) < place($1) }, remark)
  }

  private func listing(_ states: [EndorsementState], _ holders: RoleHolders?, _ session: Session) -> Listing {
    var listing = Listing(
      [.init("Code", "code"), .init("Name", "name", isFlexible: true)]
        + (holders == nil ? [] : [.init("In the role", "detail", isFlexible: true, goesUnder: true)])
        + [
          .init("Answer", "answer", isFlexible: true), .init("Date", "date", goesUnder: true),
          .init("Grade", "grade", goesUnder: true),
          .init("Source", "source", isFlexible: true, goesUnder: true),
        ], whenEmpty: "no endorser fits", keys: Self.keys + (holders == nil ? [] : ["detail"]))
    for state in states {
      let code = state.endorser.code
      let answer = EndorsementAnswer(input: code.text, outcome: .answered(state))
      listing.add(
        [code.text, state.endorser.names.text(in: session.language)]
          + (holders.map { [$0.detail(of: code)] } ?? [])
          + [
            answer.words, state.date?.shown ?? "", state.endorsement?.grade?.rawValue ?? "",
            state.endorsement?.source ?? "",
          ],
        Self.value(state, session.language)
          + (holders.map { [JSONMember("detail", .string($0.detail(of: code)))] } ?? []))
    }
    return listing
  }

  private static let keys = [
    "code", "kind", "name", "group", "answer", "date", "datePrecision", "grade", "verb", "manner", "source",
    "statement", "note",
  ]

  private static func header(_ summary: EndorsementSummary, _ open: OpenWorkspace, _ day: CalendarDate)
    -> [JSONMember]
  {
    open.head + [
      JSONMember("asOf", .string(day.description)),
      JSONMember("documentedStates", .integer(summary.documentedStates.count)),
      JSONMember("officialStates", summary.officialTotal?.states.map(JSONValue.integer) ?? .null),
      JSONMember("memberStates", .integer(summary.memberStates)),
      JSONMember("organizations", .integer(summary.documentedOrganizations.count)),
    ]
  }

  private static func value(_ state: EndorsementState, _ language: Language) -> [JSONMember] {
    [
      JSONMember("code", .string(state.endorser.code.text)),
      JSONMember("kind", .string(state.endorser.kind.rawValue)),
      JSONMember("name", .string(state.endorser.names.text(in: language))),
      JSONMember("group", .optional(state.endorser.group)),
      JSONMember("answer", .string(state.answer.rawValue)),
    ] + JSONMember.date(state.date) + [
      JSONMember("grade", .optional(state.endorsement?.grade?.rawValue)),
      JSONMember("verb", .optional(state.endorsement?.verb)),
      JSONMember("manner", .optional(state.endorsement?.manner.rawValue)),
      JSONMember("source", .optional(state.endorsement?.source)),
      JSONMember("statement", .optional(state.statement)),
      JSONMember("note", .optional(state.endorsement?.note)),
    ]
  }

  private static func group(_ typed: String, _ open: OpenWorkspace) throws(CommandFault) -> String {
    let groups = Set(open.registers.endorsers.compactMap(\.group)).sorted()
    let key = NameFolding.folded(typed)
    let fitting = groups.filter { NameFolding.folded($0).hasPrefix(key) }
    if fitting.count == 1, !key.isEmpty { return fitting[0] }
    throw CommandFault(
      .data, "'\(typed)' is not a regional group", hint: "the groups are \(groups.joined(separator: "; "))")
  }
}
