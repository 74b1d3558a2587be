import CommitmentModel
import Formats

/// Lists the areas.
struct AreasCommand: Command {
  static let syntax = CommandSyntax(
    name: "areas", summary: "List the areas of the framework", group: .look, arguments: [])

  init(_ parsed: ParsedArguments) throws(UsageFault) {}

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace(needsLedger: false)
    var listing = Listing([
      .init("Key", "key"), .init("No.", "number", alignment: .right), .init("Area", "name", isFlexible: true),
      .init("Commitments", "commitments", alignment: .right),
    ])
    for area in open.framework.areas {
      let count = open.framework.commitments(in: area.key).count
      let name = area.names.text(in: session.language)
      listing.add(
        [area.key.text, String(area.number), name, String(count)],
        [
          JSONMember("key", .string(area.key.text)), JSONMember("number", .integer(area.number)),
          JSONMember("name", .string(name)), JSONMember("commitments", .integer(count)),
        ])
    }
    return listing.answer(
      in: session, key: "areas", header: open.head)
  }
}

/// Lists the stakeholder roles.
struct RolesCommand: Command {
  static let syntax = CommandSyntax(
    name: "roles", summary: "List the stakeholder roles", group: .look, arguments: ReadingOptions.arguments)

  private let reading: ReadingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) { reading = try ReadingOptions(parsed) }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    let holding = open.register.memberships(
      on: reading.day(session.clock), asRecorded: reading.recordedDay(session.clock))
    var listing = Listing([
      .init("Key", "key"), .init("Role", "name", isFlexible: true),
      .init("Called on by", "commitments", alignment: .right), .init("Holders", "holders", alignment: .right),
    ])
    for role in open.framework.roles {
      let count = open.framework.numberedCommitments.count { $0.calls(on: role.key) }
      let holders: Int? =
        switch role.holders {
        case .none: nil
        case .allMembers: open.registers.memberStates.count
        case .members, .observed:
          Set(holding.filter { $0.membership.role == role.key }.map(\.member.code)).count
        }
      let name = role.names.text(in: session.language)
      listing.add(
        [role.key.text, name, String(count), holders.map { String($0) } ?? "–"],
        [
          JSONMember("key", .string(role.key.text)), JSONMember("name", .string(name)),
          JSONMember("meaning", .string(role.meaning)), JSONMember("commitments", .integer(count)),
          JSONMember("holders", holders.map(JSONValue.integer) ?? .null),
        ])
    }
    return listing.answer(
      in: session, key: "roles", header: open.head,
      footer: ["Holders are those documented here; an observation of one day stands until the next."],
      notes: open.remarks)
  }
}

/// Lists the missions.
struct MissionsCommand: Command {
  static let syntax = CommandSyntax(
    name: "missions", summary: "List the missions that evidence can name", group: .look, arguments: [])

  init(_ parsed: ParsedArguments) throws(UsageFault) {}

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace(needsLedger: false)
    var listing = Listing([
      .init("Acronym", "acronym"), .init("Name", "name", isFlexible: true),
      .init("Area", "area", isFlexible: true),
      .init("Since", "start"), .init("Until", "end"), .init("Standing", "state", isFlexible: true),
    ])
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
