import CommitmentLedger
import CommitmentModel
import Formats

/// Shows who recorded what, and when.
struct LogCommand: Command {
  private static let id = Argument<String?>.optional(
    value: "id", help: "Shows the history of one record: what it corrects, and what corrects or retracts it.")
  private static let limit = Argument<Int?>.optional(
    "--limit", value: "number", help: "At most this many, latest first; 0 for all. 30 unless given.")

  static let word = "log"
  static let syntax = CommandSyntax(
    name: word, summary: "Show who recorded what, and when", group: .look,
    arguments: [id.syntax, limit.syntax] + ReadingOptions.arguments,
    examples: [CommandExample(line: "a4p log --limit 10", meaning: "the ten latest records")])

  private let id: String?
  private let limit: Int
  private let reading: ReadingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    id = try parsed[Self.id]
    limit = try parsed[Self.limit] ?? 30
    guard limit >= 0 else {
      throw UsageFault(
        .invalidValue(Self.limit.syntax, message: "'\(limit)' is less than 0"), hint: "0 shows all")
    }
    reading = try ReadingOptions(parsed)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    let standings = Standings(
      of: open.register, recordedBy: reading.recordedDay(session.clock).map(Instant.init(endOf:)))
    var positions: [Int]
    if let id {
      let whole = try open.identifier(id)
      if let record = open.register[whole] { try open.expectKnown(record, standings) }
      positions = history(of: whole, open.register, standings)
    } else {
      positions = open.register.entries.indices.filter(standings.isKnown)
    }
    positions.sort { left, right in
      let (first, second) = (open.register.entries[left], open.register.entries[right])
      return (second.recorded, second.id) < (first.recorded, first.id)
    }
    let all = positions.count
    if limit > 0, id == nil { positions = Array(positions.prefix(limit)) }
    var listing = Listing(
      [
        .init("Recorded", "recorded"), .init("Office", "office", isFlexible: true, goesUnder: true),
        .init("Kind", "kind"),
        .init("What", "what", isFlexible: true), .init("Standing", "standing"), .init("Id", "id"),
      ], whenEmpty: "nothing is recorded", keys: Self.keys)
    for position in positions {
      guard let record = open.register.record(position) else {
        if let redaction = open.workspace.redaction(of: open.register.entries[position].id) {
          Self.add(redaction, to: &listing, in: open)
        }
        continue
      }
      let standing = standings.standing(of: position)
      let clock = record.header.isClockGiven ? " (time given)" : ""
      listing.add(
        [
          record.header.recorded.description + clock, record.header.office.text, record.kind.rawValue,
          Self.words(record), standing.rawValue, record.id.short,
        ],
        [
          JSONMember("id", .string(record.id.description)),
          JSONMember("recorded", .string(record.header.recorded.description)),
          JSONMember("clock", .optional(record.header.isClockGiven ? "given" : nil)),
          JSONMember("office", .string(record.header.office.text)),
          JSONMember("by", .optional(record.header.by)),
          JSONMember("kind", .string(record.kind.rawValue)),
        ] + JSONMember.date(record.header.date) + [
          JSONMember("what", .string(Self.words(record))), JSONMember("standing", .string(standing.rawValue)),
          JSONMember("corrects", .strings(record.header.corrects.map(\.description))),
          JSONMember("retracts", .strings(record.header.retracts.map(\.description))),
          JSONMember("reason", .optional(record.header.reason)),
        ])
    }
    let rest = all - positions.count
    return listing.answer(
      in: session, key: "records", header: open.head,
      footer: rest > 0 ? ["and \(rest) more; 'a4p log --limit 0' shows all"] : [], notes: open.remarks)
  }

  /// Adds what is left of a record whose content was blacked out.
  private static func add(_ redaction: RedactedRecord, to listing: inout Listing, in open: OpenWorkspace) {
    let office = open.workspace.office(of: redaction.id)?.text
    let standing = Standing.redacted.rawValue
    listing.add(
      [
        redaction.recorded.description, office ?? "", redaction.kind.rawValue, "– \(redaction.reason)",
        standing,
        redaction.id.short,
      ],
      keys.map { key in
        switch key {
        case "id": JSONMember(key, .string(redaction.id.description))
        case "recorded": JSONMember(key, .string(redaction.recorded.description))
        case "office": JSONMember(key, .optional(office))
        case "kind": JSONMember(key, .string(redaction.kind.rawValue))
        case "what", "reason": JSONMember(key, .string(redaction.reason))
        case "standing": JSONMember(key, .string(standing))
        case "corrects", "retracts": JSONMember(key, .array([]))
        default: JSONMember(key, .null)
        }
      })
  }

  private static let keys = [
    "id", "recorded", "clock", "office", "by", "kind", "date", "datePrecision", "what", "standing",
    "corrects",
    "retracts", "reason",
  ]

  /// A record with all that point at it and all that it points at.
  private func history(of id: RecordID, _ register: Register, _ standings: Standings) -> [Int] {
    guard let start = register.position(of: id) else { return [] }
    var seen: Set<Int> = [start]
    var open = [start]
    while let position = open.popLast() {
      let record = register.record(position)
      let targets = (record?.header.corrects ?? []) + (record?.header.retracts ?? [])
      let near =
        standings.correctors(of: position) + standings.retractors(of: position)
        + targets.compactMap(register.position(of:)).filter(standings.isKnown)
      for next in near where seen.insert(next).inserted { open.append(next) }
    }
    return Array(seen)
  }

  /// What a record says, in a line.
  static func words(_ record: Record) -> String {
    let reason = record.header.reason.map { " – \($0)" } ?? ""
    return switch record.body {
    case .evidence(let evidence): "\(record.header.date?.shown ?? ""): \(evidence.title)\(reason)"
    case .assessment(let assessment):
      "\(assessment.commitment) \(assessment.status.rawValue) as of \(record.header.date?.shown ?? "")\(reason)"
    case .endorsement(let endorsement):
      "\(endorsement.endorser) \(endorsement.act.rawValue) \(record.header.date?.shown ?? "")\(reason)"
    case .membership(let membership):
      "\(membership.member) \(membership.role) from \(record.header.date?.shown ?? "")\(reason)"
    case .retraction: "of \(record.header.retracts.map(\.short).joined(separator: ", "))\(reason)"
    }
  }
}
