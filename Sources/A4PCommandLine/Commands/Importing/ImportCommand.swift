import CommitmentModel
import Formats

/// Takes a file in: shows what it would record, asks, and records all of it or nothing.
struct ImportCommand: Command {
  private static let kind = Argument<ImportKindName>.required(
    value: "kind", help: "What the file holds.")
  private static let file = Argument<String>.required(
    value: "file", help: "The file; '-' for standard input.")
  private static let isConfirmed = Argument<Bool>.flag("--yes", "-y", help: "Records it without asking.")
  private static let skipsUnknown = Argument<Bool>.flag(
    "--skip-unknown", help: "Records the rest where rows are not understood.")

  static let syntax = CommandSyntax(
    name: "import", summary: "Record what a file holds, after a preview", group: .record,
    arguments: [kind.syntax, file.syntax, isConfirmed.syntax, skipsUnknown.syntax]
      + EndorsementImport.arguments + RecordingOptions.arguments,
    discussion: """
      Shows what would be recorded, what is there already, what is not understood, and how the total compares with \\
      the official one. At a terminal it asks; elsewhere --yes records, and without it the preview ends with 1 if there \\
      is anything to do. All rows are recorded or none, and importing the same file again adds nothing. Endorsements \\
      may be a name a line, a column of a spreadsheet, names between commas in any of the six languages, or a table \\
      with headings such as name, code, date, precision, verb, source, grade and statement; options fill what rows \\
      leave open.
      """,
    examples: [
      CommandExample(
        line:
          "a4p import endorsements list.txt --date 2021-03-31 --precision by --source 'List of the United Nations' --grade A",
        meaning: "a list of names that gives neither date nor source"),
      CommandExample(line: "a4p import endorsements list.csv --yes", meaning: "a table, from a script"),
    ])

  private let kind: any ImportKind
  private let kindName: ImportKindName
  private let file: String
  private let isConfirmed: Bool
  private let skipsUnknown: Bool
  private let recording: RecordingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    kindName = try parsed[Self.kind]
    switch kindName {
    case .endorsements: kind = try EndorsementImport(parsed)
    }
    file = try parsed[Self.file]
    isConfirmed = try parsed[Self.isConfirmed]
    skipsUnknown = try parsed[Self.skipsUnknown]
    recording = try RecordingOptions(parsed)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let bytes = try reporting { () throws(FileFault) in
      file == "-"
        ? try session.context.input() : try session.context.store.read(session.context.absolute(file))
    }
    let open = try session.workspace()
    let plan = try kind.plan(bytes, in: open, session)
    let preview = ImportPreview(plan: plan, open: open, session: session)
    if let stop = stop(plan) {
      return answer(preview, nil, stop.words, stop.code, session)
    }
    if recording.isRehearsal {
      return answer(preview, nil, "note: a dry run; nothing was written", .done, session)
    }
    if !isConfirmed {
      let count = plan.additions.count.of("record", "records")
      guard let ask = session.context.ask, file != "-" else {
        return answer(preview, nil, "note: nothing was written; --yes records \(count)", .no, session)
      }
      let typed = ask(preview.text + "Record \(count)? [y/N] ") ?? ""
      guard ["y", "yes"].contains(typed.trimmed.lowercased()) else {
        return Answer("", notes: ["note: nothing was written"], code: .no)
      }
    }
    let receipt = try Recorder(session: session, options: recording).record(plan.additions, in: open)
    let said = "Recorded \(receipt.ids.count.of("row", "rows")) in \(receipt.path).\n"
    let text = isConfirmed ? preview.text + said : said
    return session.format == .json
      ? Answer(
        preview.value(kind: kindName.rawValue, file: file, receipt: receipt).text() + "\n",
        notes: open.remarks + receipt.notes)
      : Answer(text, notes: open.remarks + receipt.notes)
  }

  /// Why nothing is recorded, whatever is answered: rows that are not understood, or nothing to record.
  private func stop(_ plan: ImportPlan) -> (words: String, code: ExitCode)? {
    if !plan.problems.isEmpty, !skipsUnknown {
      let rows = plan.problems.count.of("row is", "rows are")
      return (
        "a4p: error: \(rows) not understood; nothing was written\n"
          + "  hint: mend the file, or record the others with --skip-unknown", .data
      )
    }
    if plan.additions.isEmpty { return ("note: there is nothing to record", .done) }
    return nil
  }

  private func answer(
    _ preview: ImportPreview, _ receipt: ImportReceipt?, _ note: String, _ code: ExitCode, _ session: Session
  ) -> Answer {
    let text =
      session.format == .json
      ? preview.value(kind: kindName.rawValue, file: file, receipt: receipt).text() + "\n" : preview.text
    return Answer(text, notes: preview.open.remarks + [note], code: code)
  }
}
