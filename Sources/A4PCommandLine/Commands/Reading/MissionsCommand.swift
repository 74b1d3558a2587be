import CommitmentModel
import Formats

/// Lists the missions.
struct MissionsCommand: Command {
  static let word = "missions"
  static let syntax = CommandSyntax(
    name: word, summary: "List the missions that evidence can name", group: .look, arguments: [])

  init(_ parsed: ParsedArguments) throws(UsageFault) {}

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace(needsLedger: false)
    var listing = Listing(
      [
        .init("Acronym", "acronym"), .init("Name", "name", isFlexible: true),
        .init("Area", "area", isFlexible: true, goesUnder: true),
        .init("Since", "start"), .init("Until", "end"), .init("Standing", "state", isFlexible: true),
      ], keys: Self.answers.first?.columns)
    for mission in open.registers.missions {
      listing.add(
        [
          mission.acronym.text, mission.name, mission.area, mission.start?.shown ?? "",
          mission.end?.shown ?? "",
          mission.state,
        ],
        [
          JSONMember("acronym", .string(mission.acronym.text)), JSONMember("name", .string(mission.name)),
          JSONMember("type", .string(mission.type)), JSONMember("hosts", .strings(mission.hosts.map(\.text))),
          JSONMember("area", .string(mission.area)), JSONMember("start", .optional(mission.start?.text)),
          JSONMember("end", .optional(mission.end?.text)),
          JSONMember("establishedBy", .string(mission.establishedBy)),
          JSONMember("latestMandate", .string(mission.latestMandate)),
          JSONMember("mandateUntil", .optional(mission.mandateUntil?.text)),
          JSONMember("state", .string(mission.state)), JSONMember("source", .string(mission.source)),
          JSONMember("mandateSource", .string(mission.mandateSource)),
          JSONMember("note", .string(mission.note)),
        ])
    }
    return listing.answer(
      in: session, key: "missions", header: open.head)
  }
}
