import CommitmentModel
import Formats

/// Lists the areas.
struct AreasCommand: Command {
  static let word = "areas"
  static let syntax = CommandSyntax(
    name: word, summary: "List the areas of the framework", group: .look, arguments: [])

  init(_ parsed: ParsedArguments) throws(UsageFault) {}

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace(needsLedger: false)
    var listing = Listing(
      [
        .init("Key", "key"), .init("No.", "number", alignment: .right),
        .init("Area", "name", isFlexible: true),
        .init("Commitments", "commitments", alignment: .right),
      ], keys: Self.answers.first?.columns)
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
