import CommitmentLedger
import CommitmentModel
import Formats
import Scorecards

/// Signs a quarter: writes its pages and the seal that freezes what they were made from.
struct SignOffCommand: Command {
  private static let quarter = Argument<QuarterArgument>.required(
    "--quarter", value: "quarter", help: "The quarter; it must be over.")
  private static let prepared = Argument<String>.required(
    "--prepared-by", value: "text", help: "Who prepared the scorecard: a person or a function.")
  private static let approved = Argument<String>.required(
    "--approved-by", value: "text", help: "Who approves it: somebody else.")
  private static let reviewed = Argument<String?>.optional(
    "--reviewed-by", value: "text", help: "Who reviewed it, where a third person did.")
  private static let isReplacing = Argument<Bool>.flag(
    "--replace", help: "Signs a quarter again that was signed; the first seal stays.")
  private static let reason = Argument<String?>.optional(
    "--reason", value: "text", help: "With --replace: why it is signed again.")

  static let word = "sign-off"
  static let syntax = CommandSyntax(
    name: word, summary: "Sign a quarter and freeze its scorecard", group: .report,
    arguments: [
      quarter.syntax, prepared.syntax, approved.syntax, reviewed.syntax, isReplacing.syntax, reason.syntax,
    ],
    discussion: """
      Writes the pages and a seal in Commitments/SignOffs/. The seal holds the last record of every stream, and the \
      digests of the catalogue, the registers and the pages. What is recorded or merged later is late, and stands in \
      the next scorecard under its corrections. All that stands in the way is said at once, with the way out, and then \
      nothing is written; 'a4p todo' says it beforehand.
      """,
    examples: [
      CommandExample(
        line:
          "a4p sign-off --quarter 2026-Q3 --prepared-by 'Reporting officer' --approved-by 'Chief of unit'",
        meaning: "the third quarter of 2026"),
      CommandExample(
        line:
          "a4p sign-off --quarter 2026-Q3 --prepared-by 'Reporting officer' --approved-by 'Chief of unit' --replace --reason 'A figure was wrong.'",
        meaning: "again, with a second seal"),
    ])

  private let quarter: Quarter
  private let people: Seal.People
  private let replaced: String?

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    try CommonOptions.expectFormats([.table, .json], parsed)
    quarter = try parsed[Self.quarter].quarter
    let texts: [(String, ArgumentSyntax)] = [
      (try parsed[Self.prepared], Self.prepared.syntax), (try parsed[Self.approved], Self.approved.syntax),
    ]
    for (text, syntax) in texts where PersonName.isBlank(text) { throw UsageFault(.missing(syntax)) }
    people = Seal.People(
      prepared: texts[0].0, reviewed: try parsed[Self.reviewed]?.nonEmpty, approved: texts[1].0)
    let reason = try parsed[Self.reason]?.nonEmpty
    let isReplacing = try parsed[Self.isReplacing]
    if isReplacing, reason == nil { throw UsageFault(.missing(Self.reason.syntax)) }
    if !isReplacing, reason != nil {
      throw UsageFault(.combination("--reason says why a quarter is signed again"), hint: "add --replace")
    }
    replaced = isReplacing ? reason : nil
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    let conditions = try SignOffConditions(
      quarter, people: people, isReplacing: replaced != nil, in: open, session)
    try conditions.refuse()
    let languages = try PageLanguages.asked(open, session)
    let view = open.standing(quarter)
    let signOff = ScorecardSignOff(
      preparedBy: people.prepared, reviewedBy: people.reviewed, approvedBy: people.approved,
      date: session.clock.now.date)
    let files = view.files(in: languages, signOff: signOff)
    let seal = try seal(files, open, session)
    let reports = ReportsFolder(
      path: open.folder.absolute("Reports"), top: open.folder.path, store: session.context.store)
    let lock = StreamStore(for: open.folder, in: session.context).lock
    let outcome = try session.context.store.locked(lock, holder: "sign-off, since \(session.clock.now)") {
      () throws(CommandFault) in
      let path = open.folder.absolute(seal.name.path)
      guard session.context.store.kind(of: path) == nil else {
        throw CommandFault(.no, "somebody else has signed \(quarter) just now", hint: "'a4p status' says who")
      }
      return try reports.write(files, last: (path, seal.file.bytes))
    }
    if session.format == .json { return Answer(String(decoding: seal.file.bytes, as: UTF8.self)) }
    return Answer(words(seal, outcome), notes: ["note: 'a4p sync' shares the seal and the pages"])
  }

  private func seal(
    _ files: [ScorecardFile], _ open: OpenWorkspace, _ session: Session
  ) throws(CommandFault) -> Seal {
    let standing = open.seals.standing(quarter)
    let name = SealName(quarter: quarter, part: (standing?.seal.name.part ?? 0) + 1)
    let pages = files.filter { $0.path.hasPrefix("\(quarter)/") }.map {
      SourceFile(path: "Reports/\($0.path)", text: $0.text)
    }
    let sealed = try open.sealedFiles()
    do throws(SealFault) {
      return try Seal.make(
        name, framework: open.framework.id, people: people, signed: session.clock.now,
        isClockGiven: session.clock.isGiven, rubric: open.framework.rubric.version,
        ledger: open.workspace.segments, files: sealed, pages: pages,
        pageFormat: ScorecardFiles.pageFormat, tool: Tool.version, previous: open.seals.tip?.file,
        replaced: standing.flatMap { entry in replaced.map { (entry.file, $0) } })
    } catch {
      throw CommandFault(
        .no, "\(quarter) was not signed: the ledger is not whole", hint: "'a4p verify' says where")
    }
  }

  private func words(_ seal: Seal, _ outcome: ReportsFolder.Outcome) -> String {
    var lines =
      outcome.written.map { "wrote Reports/\($0)" } + outcome.removed.map { "removed Reports/\($0)" }
    lines.append("wrote \(seal.name.path)")
    let reviewed = people.reviewed.map { ", reviewed by \($0)" } ?? ""
    lines.append(
      "\(quarter) is signed\(replaced == nil ? "" : " again"): prepared by \(people.prepared)\(reviewed), approved by \(people.approved); "
        + "\(seal.recordCount.of("record", "records")) and \(seal.pages.count.of("page", "pages")) are sealed."
    )
    return lines.map { TerminalText.shown($0) + "\n" }.joined()
  }
}
