import CommitmentModel
import Formats

/// Lists the commitments.
struct CommitmentsCommand: Command {
  private static let area = Argument<String?>.optional(
    "--area", value: "area", help: "Only those of this area.")
  private static let role = Argument<String?>.optional(
    "--role", value: "role", help: "Only those that call on this role.")
  private static let status = Argument<AssessmentStatus?>.optional(
    "--status", value: "status", help: "Only those with this status.")

  static let word = "commitments"
  static let syntax = CommandSyntax(
    name: word, summary: "List the commitments", group: .look,
    arguments: [area.syntax, role.syntax, status.syntax] + ReadingOptions.arguments,
    examples: [
      CommandExample(line: "a4p commitments --area PER", meaning: "those of one area"),
      CommandExample(
        line: "a4p commitments --role host-countries", meaning: "those that call on host countries"),
    ])

  private let area: String?
  private let role: String?
  private let status: AssessmentStatus?
  private let reading: ReadingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    area = try parsed[Self.area]
    role = try parsed[Self.role]
    status = try parsed[Self.status]
    reading = try ReadingOptions(parsed)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    var wantedArea: AreaKey?
    if let area { wantedArea = try open.area(area).key }
    var wantedRole: RoleKey?
    if let role { wantedRole = try open.role(role).key }
    let day = reading.day(session.clock)
    let snapshot = open.snapshot(
      Quarter(containing: day), asOf: day, asRecorded: reading.recordedDay(session.clock))
    var listing = Listing(
      [
        .init("Id", "id"), .init("No.", "number", alignment: .right),
        .init("Commitment", "title", isFlexible: true),
        .init("Called on", "calledOn", isFlexible: true, goesUnder: true),
        .init("Status", "status", isFlexible: true),
        .init("Evidence", "evidenceCount", alignment: .right), .init("Latest", "lastEvidence"),
      ], whenEmpty: "no commitment fits", keys: Self.keys)
    for state in snapshot.commitments {
      let commitment = state.commitment
      guard wantedArea.map({ $0 == commitment.id.area }) ?? true,
        wantedRole.map(commitment.calls(on:)) ?? true,
        status.map({ $0 == state.status }) ?? true
      else { continue }
      listing.add(
        [
          commitment.id.text, commitment.number.map { String($0) } ?? "–",
          commitment.titles.text(in: session.language),
          commitment.calledOn.map(\.role.text).joined(separator: ", "),
          open.framework.rubric.label(state.status, for: commitment.term), String(state.evidenceCount),
          state.lastEvidence?.shown ?? "none recorded",
        ], Self.value(state, language: session.language))
    }
    return listing.answer(
      in: session, key: "commitments", header: open.head,
      footer: [open.framework.numbering.isEmpty ? "" : "Numbering and split are this tracker's own."].filter {
        !$0.isEmpty
      },
      notes: open.remarks)
  }

  private static let keys = [
    "id", "number", "area", "title", "paragraph", "calledOn", "term", "provenance", "status", "statusAsOf",
    "evidenceCount", "lastEvidence", "currency",
  ]

  static func value(_ state: CommitmentState, language: Language) -> [JSONMember] {
    let commitment = state.commitment
    return [
      JSONMember("id", .string(commitment.id.text)),
      JSONMember("number", commitment.number.map(JSONValue.integer) ?? .null),
      JSONMember("area", .string(commitment.id.area.text)),
      JSONMember("title", .string(commitment.titles.text(in: language))),
      JSONMember("paragraph", commitment.paragraph.map(JSONValue.integer) ?? .null),
      JSONMember("calledOn", .strings(commitment.calledOn.map(\.role.text))),
      JSONMember("term", .string(commitment.term.rawValue)),
      JSONMember("provenance", .string(commitment.provenance.rawValue)),
      JSONMember("status", .string(state.status.rawValue)),
      JSONMember("statusAsOf", .optional(state.assessment?.asOf.text)),
      JSONMember("evidenceCount", .integer(state.evidenceCount)),
      JSONMember("lastEvidence", .optional(state.lastEvidence?.text)),
      JSONMember("currency", .string(state.currency.rawValue)),
    ]
  }
}
