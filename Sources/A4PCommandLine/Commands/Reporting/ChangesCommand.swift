import CommitmentLedger
import CommitmentModel
import Formats

/// Lists the commitments whose status changed from one quarter to another, and why.
struct ChangesCommand: Command {
  private static let from = Argument<QuarterArgument?>.optional(
    "--from", value: "quarter",
    help: "The earlier quarter; the latest signed one before, else the one before.")
  private static let to = Argument<QuarterArgument?>.optional(
    "--to", value: "quarter", help: "The later quarter; the last complete one unless said.")

  static let word = "changes"
  static let syntax = CommandSyntax(
    name: word, summary: "Say what changed between two quarters, and why", group: .report,
    arguments: [from.syntax, to.syntax],
    discussion: """
      A quarter that was signed is taken as it was signed. The reasons are a correction, a late report (dated in a \
      quarter that was signed without it), a reassessment, and new evidence; all that hold are given.
      """,
    examples: [
      CommandExample(line: "a4p changes", meaning: "in the last complete quarter"),
      CommandExample(line: "a4p changes --from 2025-Q4 --to 2026-Q3", meaning: "over three quarters"),
    ])

  private let from: Quarter?
  private let to: Quarter?

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    try CommonOptions.expectFormats([.table, .json, .csv], parsed)
    from = try parsed[Self.from]?.quarter
    to = try parsed[Self.to]?.quarter
    if let from, let to, from >= to {
      throw UsageFault(.combination("\(from) is not before \(to)"), hint: "--from names the earlier quarter")
    }
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    let to = to ?? Quarter.lastComplete(on: session.clock.today)
    if let from, from >= to {
      throw CommandFault(.usage, "\(from) is not before \(to)", hint: "name the later quarter with --to")
    }
    let view =
      from.map { open.view(to, since: $0, session.clock) }
      ?? open.view(to, reading: ReadingOptions(), session.clock)
    let snapshot = view.snapshot
    let rubric = open.framework.rubric
    var listing = Listing(
      [
        .init("Id", "commitment"), .init("Commitment", "title", isFlexible: true), .init("From", "from"),
        .init("To", "to"), .init("Change", "kind"),
        .init("Why", "reasons", isFlexible: true, goesUnder: true),
      ], whenEmpty: "No status changed from \(snapshot.comparedWith) to \(to).",
      keys: [
        "commitment", "title", "from", "to", "kind", "reasons", "statusAsOf", "assessment", "rationale",
        "reason",
      ])
    for state in snapshot.commitments where state.change.kind != .noChange {
      let change = state.change
      let term = state.commitment.term
      let record = state.assessment.flatMap { view.workspace.register[$0.id] }
      listing.add(
        [
          state.commitment.id.text, state.commitment.titles.text(in: session.language),
          rubric.label(change.from, for: term), rubric.label(change.to, for: term),
          rubric.label(change.kind.rawValue), change.reasons.map(Self.words).joined(separator: ", "),
        ],
        [
          JSONMember("commitment", .string(state.commitment.id.text)),
          JSONMember("title", .string(state.commitment.titles.text(in: session.language))),
          JSONMember("from", .string(change.from.rawValue)), JSONMember("to", .string(change.to.rawValue)),
          JSONMember("kind", .string(change.kind.rawValue)),
          JSONMember("reasons", .strings(change.reasons.map(\.rawValue))),
          JSONMember("statusAsOf", .optional(state.assessment?.asOf.text)),
          JSONMember("assessment", .optional(state.assessment?.id.description)),
          JSONMember("rationale", .optional(record?.assessment?.rationale)),
          JSONMember("reason", .optional(record?.header.reason)),
        ])
    }
    return listing.answer(
      in: session, key: "changes",
      header: open.head + [
        JSONMember("from", .string(snapshot.comparedWith.description)),
        JSONMember("to", .string(to.description)), JSONMember("signed", .bool(view.seal != nil)),
        JSONMember("comparedWithSigned", .bool(snapshot.isComparedWithSigned)),
      ], footer: [footer(view, to)], notes: open.remarks + view.remarks)
  }

  private func footer(_ view: QuarterView, _ to: Quarter) -> String {
    let snapshot = view.snapshot
    let changed = snapshot.numbered.count { $0.change.kind != .noChange }
    let from = "\(snapshot.comparedWith)\(snapshot.isComparedWithSigned ? " as it was signed" : "")"
    return "\(changed) of \(snapshot.numbered.count.of("commitment", "commitments")) changed from \(from) to "
      + "\(to)\(view.seal == nil ? "" : " as it was signed")."
  }

  private static func words(_ reason: Change.Reason) -> String {
    reason.rawValue.replacing("-", with: " ")
  }
}
