import CommitmentModel
import Formats

/// Lists the stakeholder roles.
struct RolesCommand: Command {
  static let word = "roles"
  static let syntax = CommandSyntax(
    name: word, summary: "List the stakeholder roles", group: .look, arguments: ReadingOptions.arguments)

  private let reading: ReadingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) { reading = try ReadingOptions(parsed) }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    let holding = open.register.memberships(
      on: reading.day(session.clock), asRecorded: reading.recordedDay(session.clock))
    var listing = Listing(
      [
        .init("Key", "key"), .init("Role", "name", isFlexible: true),
        .init("Called on by", "commitments", alignment: .right),
        .init("Holders", "holders", alignment: .right),
      ], keys: Self.answers.first?.columns)
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
