import CommitmentLedger
import CommitmentModel
import Formats

/// Says what is missing before a quarter can be signed, by office, with what to type next.
struct TodoCommand: Command {
  private static let quarter = Argument<QuarterArgument?>.optional(
    "--quarter", value: "quarter", help: "The quarter; the last complete one unless said.")

  static let word = "todo"
  static let syntax = CommandSyntax(
    name: word, summary: "Say what is missing before the sign-off", group: .report,
    arguments: [quarter.syntax],
    discussion: """
      What stands in the way of a sign-off comes first, then what should be looked at before, by the office that made \
      the standing assessment. Each line ends with the next command to type; TEXT in it stands for what only you know.
      """,
    examples: [CommandExample(line: "a4p todo --quarter 2026-Q3", meaning: "before that quarter is signed")])

  private let quarter: Quarter?

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    try CommonOptions.expectFormats([.table, .json, .csv], parsed)
    quarter = try parsed[Self.quarter]?.quarter
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    let quarter = quarter ?? Quarter.lastComplete(on: session.clock.today)
    let seal = open.seals.standing(quarter)?.seal
    let items = seal == nil ? try TodoList(quarter, in: open, session).items : []
    var listing = Listing(
      [
        .init("Office", "office"), .init("For", "commitment"), .init("Needed", "blocks"),
        .init("What", "text", isFlexible: true), .init("Type next", "command", goesUnder: true),
      ],
      whenEmpty: seal.map {
        "\(quarter) was signed on \($0.signed.date), approved by \($0.people.approved); nothing is missing."
      } ?? "nothing is missing", keys: ["office", "commitment", "kind", "blocks", "text", "command"])
    for item in items {
      listing.add(
        [
          item.office?.text ?? "not designated", item.commitment?.text ?? "",
          item.isBlocking ? "before sign-off" : item.kind == .signOff ? "" : "to look at", item.text,
          item.command ?? "",
        ], item.value)
    }
    let blocking = items.count(where: \.isBlocking)
    let footer =
      blocking == 0
      ? "Nothing stands in the way of signing \(quarter)."
      : "\(blocking.of("thing stands", "things stand")) in the way of signing \(quarter)."
    return listing.answer(
      in: session, key: "todo",
      header: open.head + [
        JSONMember("quarter", .string(quarter.description)),
        JSONMember("signOff", seal.map(StatusCommand.value) ?? .null),
      ], footer: [footer], notes: open.remarks)
  }
}
