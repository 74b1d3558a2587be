import CommitmentModel
import Formats

/// Lists who has endorsed, as far as it is documented.
struct EndorsementsCommand: Command {
  private static let group = Argument<String?>.optional(
    "--group", value: "group", help: "Only those of this regional group.")
  private static let role = Argument<String?>.optional(
    "--role", value: "role", help: "Only those that hold this role on the day.")
  private static let since = Argument<DateArgument?>.optional(
    "--since", value: "date", help: "Only those documented as endorsing on this date or later.")
  private static let isInverse = Argument<Bool>.flag(
    "--not-documented", help: "Those for which no endorsement is recorded here.")
  private static let wantsTotals = Argument<Bool>.flag(
    "--totals", help: "Sets the documented names against the totals that sources give.")

  static let syntax = CommandSyntax(
    name: "endorsements", summary: "List who has endorsed, with date and source", group: .look,
    arguments: [group.syntax, role.syntax, since.syntax, isInverse.syntax, wantsTotals.syntax]
      + ReadingOptions.arguments,
    examples: [
      CommandExample(
        line: "a4p endorsements --role security-council", meaning: "among the members of the Council"),
      CommandExample(line: "a4p endorsements --totals", meaning: "what is documented beside what is counted"),
    ])

  private let group: String?
  private let role: String?
  private let since: DateArgument?
  private let isInverse: Bool
  private let wantsTotals: Bool
  private let reading: ReadingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    group = try parsed[Self.group]
    role = try parsed[Self.role]
    since = try parsed[Self.since]
    isInverse = try parsed[Self.isInverse]
    wantsTotals = try parsed[Self.wantsTotals]
    reading = try ReadingOptions(parsed)
    if wantsTotals, group != nil || role != nil || since != nil || isInverse {
      throw UsageFault(.combination("--totals stands alone: it is about all endorsers"))
    }
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    let day = reading.day(session.clock)
    let recorded = reading.recordedDay(session.clock)
    if wantsTotals { return totals(open, day, recorded, session) }
    let summary = open.register.endorsements(asOf: day, asRecorded: recorded)
    var groupName: String?
    if let group { groupName = try Self.group(group, open) }
    var holders: Set<EndorserCode>?
    if let role { holders = try Self.holders(try open.role(role), open, day, recorded) }
    var listing = Listing(
      [
        .init("Code", "code"), .init("Name", "name", isFlexible: true), .init("Answer", "answer"),
        .init("Date", "date"), .init("Grade", "grade"), .init("Source", "source", isFlexible: true),
      ], whenEmpty: "no endorser fits", keys: Self.keys)
    for state in summary.states {
      guard (state.answer == .endorsed) != isInverse, groupName.map({ $0 == state.endorser.group }) ?? true,
        holders.map({ $0.contains(state.endorser.code) }) ?? true,
        since.map({ first in state.date.map { $0.last >= first.firstDay(session.clock) } ?? false }) ?? true
      else { continue }
      let answer = EndorsementAnswer(input: state.endorser.code.text, outcome: .answered(state))
      listing.add(
        [
          state.endorser.code.text, state.endorser.names.text(in: session.language), answer.words,
          state.date?.shown ?? "", state.endorsement?.grade?.rawValue ?? "", state.endorsement?.source ?? "",
        ], Self.value(state, session.language))
    }
    return listing.answer(
      in: session, key: "endorsements", header: Self.header(summary, open, day),
      footer: [summary.caveat].compactMap { $0 }, notes: open.remarks)
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
      JSONMember("statement", .optional(state.endorsement?.statement)),
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

  /// Who holds a role on a day.
  static func holders(
    _ role: StakeholderRole, _ open: OpenWorkspace, _ day: CalendarDate, _ recorded: CalendarDate?
  ) throws(CommandFault) -> Set<EndorserCode> {
    switch role.holders {
    case .allMembers: Set(open.registers.memberStates.map(\.code))
    case .members, .observed:
      Set(open.register.memberships(in: role.key, on: day, asRecorded: recorded).map(\.member.code))
    case .none:
      throw CommandFault(
        .data, "no memberships are kept for '\(role.key)'", hint: "'a4p roles' shows those that have holders")
    }
  }

  private func totals(
    _ open: OpenWorkspace, _ day: CalendarDate, _ recorded: CalendarDate?, _ session: Session
  ) -> Answer {
    var listing = Listing(
      [
        .init("Date", "date"), .init("Standing", "standing"), .init("States", "states", alignment: .right),
        .init("Documented", "documentedStates", alignment: .right),
        .init("Organizations", "organizations", alignment: .right),
        .init("Source", "source", isFlexible: true),
      ], whenEmpty: "no total is recorded",
      keys: [
        "date", "datePrecision", "standing", "states", "documentedStates", "organizations", "source", "note",
      ])
    for total in open.registers.totals where total.span.last <= day {
      let summary = open.register.endorsements(asOf: total.span.last, asRecorded: recorded)
      listing.add(
        [
          total.span.shown, total.isOfficial ? "official" : "secondary",
          total.states.map { String($0) } ?? "",
          String(summary.documentedStates.count), total.organizations.map { String($0) } ?? "", total.source,
        ],
        JSONMember.date(total.span) + [
          JSONMember("standing", .string(total.isOfficial ? "official" : "secondary")),
          JSONMember("states", total.states.map(JSONValue.integer) ?? .null),
          JSONMember("documentedStates", .integer(summary.documentedStates.count)),
          JSONMember("organizations", total.organizations.map(JSONValue.integer) ?? .null),
          JSONMember("source", .string(total.source)), JSONMember("note", .string(total.note)),
        ])
    }
    let summary = open.register.endorsements(asOf: day, asRecorded: recorded)
    return listing.answer(
      in: session, key: "totals", header: Self.header(summary, open, day),
      footer: [
        "Documented: Member States for which a dated, sourced endorsement is recorded here by that day."
      ], notes: open.remarks)
  }
}
