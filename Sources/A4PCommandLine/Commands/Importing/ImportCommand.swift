import CommitmentLedger
import CommitmentModel
import Formats

/// Takes a file in: shows what it would change, asks, and writes all of it or nothing.
struct ImportCommand: Command {
  private static let kind = Argument<String>.required(value: "kind", help: SheetKind.help)
  private static let file = Argument<String>.required(
    value: "file", help: "The file; '-' for standard input.")
  private static let isConfirmed = Argument<Bool>.flag("--yes", "-y", help: "Writes it without asking.")
  private static let reason = Argument<String?>.optional(
    "--reason", value: "text", help: "Why records are corrected; 'edited in FILE' unless said.")
  private static let acceptsRetyped = Argument<Bool>.flag(
    "--accept-retyped", help: "Takes cells that a spreadsheet seems to have changed as they are.")
  private static let skipsUnknown = Argument<Bool>.flag(
    "--skip-unknown", help: "Records the rest where rows of a list are not understood.")

  /// It asks whether to write; a line that says how long that takes would stand over the question.
  static let mayAsk = true

  static let word = "import"
  static let syntax = CommandSyntax(
    name: word, summary: "Take a table or a list in, after a preview", group: .record,
    arguments: [
      kind.syntax, file.syntax, isConfirmed.syntax, reason.syntax, acceptsRetyped.syntax, skipsUnknown.syntax,
    ] + EndorsementImport.arguments + RecordingOptions.arguments,
    discussion: """
      Takes back what 'a4p export' wrote and somebody edited: CSV with commas, semicolons or tabs, or JSON. Shows every \
      change, and what is wrong with its row and column; at a terminal it asks there, wherever its answer goes, elsewhere \
      --yes writes, and without it the preview ends with 1 if there is anything to do. All rows are taken or none. A changed row becomes a \
      correction, a row without 'id' is new, a row that is missing is left alone, and the same file again adds \
      nothing. A cell that looks as if the spreadsheet had changed it by itself is shown and left out. Commitments and \
      registers are files of the catalogue, which are rewritten; the ledger only grows. A row with the next identifier \
      of an area, or with an area and no identifier, is a new commitment.

      Endorsements without a column 'id' are a list: a name a line, a column of a spreadsheet, names between commas in \
      any of the six languages, or a table with headings such as name, code, date, precision, verb, source, grade and \
      statement. Options fill what its rows leave open, and the total is compared with the official one.
      """,
    examples: [
      CommandExample(line: "a4p import evidence evidence.csv", meaning: "what was edited in a spreadsheet"),
      CommandExample(
        line: "a4p import states states.csv --yes --accept-retyped",
        meaning: "a register, with every cell as it is"),
      CommandExample(
        line:
          "a4p import endorsements list.txt --date 2021-03-31 --precision by --source 'List of the United Nations' --grade A",
        meaning: "a list of names that gives neither date nor source"),
      CommandExample(line: "a4p import endorsements list.csv --yes", meaning: "a table, from a script"),
    ])

  /// A file alone is taken for the kind that stands before it; what is missing then is the kind.
  static func missing(_ parsed: ParsedArguments) -> [UsageFault] {
    let faults = parsed.missing(of: syntax)
    guard let only = parsed.uses(of: kind.syntax).first?.value, !parsed.wasGiven(file.syntax),
      only == "-" || only.contains(".")
    else { return faults }
    let typed = ShellWords.line(["a4p", syntax.name, RecordSheet.evidence.name, only])
    return [UsageFault(.missing(kind.syntax), hint: "say first what the file holds, such as: \(typed)")]
  }

  private let kind: String
  private let file: String
  private let isConfirmed: Bool
  private let reason: String?
  private let acceptsRetyped: Bool
  private let skipsUnknown: Bool
  private let list: EndorsementImport
  private let recording: RecordingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    kind = try parsed[Self.kind]
    file = try parsed[Self.file]
    isConfirmed = try parsed[Self.isConfirmed]
    reason = try parsed[Self.reason]?.nonEmpty
    acceptsRetyped = try parsed[Self.acceptsRetyped]
    skipsUnknown = try parsed[Self.skipsUnknown]
    list = try EndorsementImport(parsed)
    recording = try RecordingOptions(parsed)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let kind = try SheetKind.named(kind, in: try session.folder())
    let bytes = try reporting { () throws(FileFault) in
      file == "-"
        ? try session.context.input() : try session.context.store.read(session.context.absolute(file))
    }
    let open = try session.atWork(Self.word) { () throws(CommandFault) in try session.workspace() }
    let isList = kind.name == RecordSheet.endorsements.name && !SheetReader.hasIdentifiers(bytes)
    if isList { return try takeList(bytes, in: open, session) }
    guard list.isEmpty, !skipsUnknown else {
      throw CommandFault(
        .usage, "an option for lists of endorsers does not fit a table that was exported",
        hint: "each row says it all; only --reason and --accept-retyped go with it")
    }
    let sheet = SheetImport(
      kind: kind, bytes: bytes, file: file, acceptsRetyped: acceptsRetyped, reason: reason,
      recording: recording,
      session: session)
    return try take(sheet, in: open, session)
  }

  private func take(
    _ sheet: SheetImport, in open: OpenWorkspace, _ session: Session
  ) throws(CommandFault) -> Answer {
    let plan = try session.atWork(Self.word) { () throws(CommandFault) in try sheet.plan(in: open) }
    let preview = SheetPreview(plan: plan, open: open, session: showing(session))
    let errors = plan.findings.count { $0.severity == .error }
    let rows = Set(plan.changes.map(\.place.row)).count + plan.additions.count
    let ending = Ending(
      text: preview.text, count: rows.of("row", "rows"),
      stop: errors > 0
        ? (
          "a4p: error: \(errors.of("cell or row", "cells or rows")) cannot be taken; nothing was written\n"
            + "  hint: mend what is named above, and import the file again", .data
        ) : plan.isEmpty ? ("note: there is nothing to change", .done) : nil)
    return try finish(
      ending, in: open, session, json: { preview.value(kind: sheet.kind.name, file: file, receipt: $0) },
      write: { () throws(CommandFault) in try sheet.write(plan, in: open) })
  }

  private func takeList(
    _ bytes: [UInt8], in open: OpenWorkspace, _ session: Session
  ) throws(CommandFault) -> Answer {
    let plan = try list.plan(bytes, in: open, session)
    let preview = ImportPreview(plan: plan, open: open, session: showing(session))
    let rows = plan.problems.count.of("row is", "rows are")
    let ending = Ending(
      text: preview.text, count: plan.additions.count.of("record", "records"),
      stop: !plan.problems.isEmpty && !skipsUnknown
        ? (
          "a4p: error: \(rows) not understood; nothing was written\n"
            + "  hint: mend the file, or record the others with --skip-unknown", .data
        ) : plan.additions.isEmpty ? ("note: there is nothing to record", .done) : nil)
    return try finish(
      ending, in: open, session, json: { preview.value(kind: kind, file: file, receipt: $0) },
      write: { () throws(CommandFault) in
        try Recorder(session: session, options: recording).record(plan.additions, in: open)
      })
  }

  /// A session in which the preview fits what it is shown on: the terminal of whoever is asked, also where the answer
  /// goes into a file.
  private func showing(_ session: Session) -> Session {
    guard !isConfirmed, !recording.isRehearsal, file != "-", session.context.width == nil,
      let terminal = session.context.asked
    else { return session }
    var context = session.context
    context.width = terminal.size.columns
    return Session(context: context, options: session.options)
  }

  /// A preview, and why nothing is written whatever is answered.
  private struct Ending {
    var text: String
    /// How much would be written, in words.
    var count: String
    var stop: (words: String, code: ExitCode)?
  }

  /// Shows the preview, asks where somebody can be asked, and writes.
  private func finish(
    _ ending: Ending, in open: OpenWorkspace, _ session: Session, json: (ImportReceipt?) -> JSONValue,
    write: () throws(CommandFault) -> ImportReceipt
  ) throws(CommandFault) -> Answer {
    let isJSON = session.format == .json
    func unwritten(_ note: String, _ code: ExitCode) -> Answer {
      Answer(isJSON ? json(nil).text() + "\n" : ending.text, notes: open.remarks + [note], code: code)
    }
    if let stop = ending.stop { return unwritten(stop.words, stop.code) }
    if recording.isRehearsal { return unwritten("note: a dry run; nothing was written", .done) }
    if !isConfirmed {
      guard let terminal = session.context.asked, file != "-" else {
        return unwritten("note: nothing was written; --yes records \(ending.count)", .no)
      }
      terminal.write(ending.text + "Record \(ending.count)? [y/N] ")
      let typed = terminal.readLine() ?? ""
      guard ["y", "yes"].contains(typed.trimmed.lowercased()) else {
        let output = isJSON ? json(nil).text() + "\n" : ""
        return Answer(output, notes: ["note: nothing was written"], code: .no)
      }
    }
    let receipt = try session.atWork(Self.word, write)
    let notes = open.remarks + receipt.notes
    if isJSON { return Answer(json(receipt).text() + "\n", notes: notes) }
    let said =
      receipt.ids.isEmpty
      ? receipt.paths.map { "Wrote \($0).\n" }.joined()
      : "Recorded \(receipt.ids.count.of("row", "rows")) in \(receipt.paths.joined(separator: ", ")).\n"
    return Answer(isConfirmed ? ending.text + said : said, notes: notes)
  }
}
