import CommitmentLedger
import CommitmentModel
import Formats

/// Blacks out what a record says; that it was there, and the sums that hold the ledger together, stay.
struct RedactCommand: AskingCommand {
  private static let id = Argument<String>.required(
    value: "id", help: "Four or more characters of the record's identifier.")
  private static let reason = Argument<String>.required(
    "--reason", value: "text", help: "Why it is blacked out; this text stays.")
  private static let isRehearsal = Argument<Bool>.flag(
    "--dry-run", "-n", help: "Shows what would be blacked out and writes nothing.")

  static let word = "redact"
  static let syntax = CommandSyntax(
    name: word, summary: "Black out what a record says", group: .record,
    arguments: [id.syntax, reason.syntax, isRehearsal.syntax],
    discussion: """
      For what must not be kept, such as the name of a victim; a mistake is corrected or retracted instead. The \
      line keeps its identifier, its kind, its time and its sums, so that 'verify' and seals go on to fit, and \
      'verify' lists it. Git's history, other clones and pages written before still hold the text: to purge them \
      is for the owner of the repository. At a terminal what is missing is asked for, and nothing is blacked out before \
      it is confirmed.
      """,
    examples: [
      CommandExample(
        line: "a4p redact k3f9x2 --reason 'It named a victim.'", meaning: "the record stays as a blank")
    ])

  private let id: String
  private let reason: String
  private let isRehearsal: Bool

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    id = try parsed[Self.id]
    guard let reason = try parsed[Self.reason].nonEmpty else {
      throw UsageFault(.missing(Self.reason.syntax))
    }
    self.reason = reason
    isRehearsal = try parsed[Self.isRehearsal]
    try CommonOptions.expectFormats([.table, .json], parsed)
  }

  static func steps(in open: OpenWorkspace, _ session: Session) -> [Step] {
    RetractionSteps.redact(in: open)
  }

  static func expectSense(_ answers: Answers, in open: OpenWorkspace) throws(CommandFault) {
    if let id = answers["ID"].first { _ = try open.identifier(id) }
  }

  static var deed: String { "Black it out" }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    let id = try open.identifier(id)
    let record = open.register[id]
    let affected = try redact(id, in: open.workspace.segments)
    guard !affected.isEmpty else {
      throw CommandFault(
        .data, "'\(id.short)' was redacted already", hint: "'a4p log \(id.short)' shows the reason")
    }
    var notes = consequences(of: record, in: open)
    if isRehearsal {
      notes.append(Recorder.rehearsalNote)
    } else {
      try write(id, affected.map(\.file.path), open.folder, session.context)
      notes.append(
        "note: git's history, other clones and pages written before still hold the text; to purge them is for "
          + "the owner of the repository")
    }
    let places = affected.flatMap { outcome in
      outcome.lines.map { Diagnostic.Place(file: outcome.file.path, line: $0) }
    }
    if session.format == .json {
      let value = JSONValue.object([
        JSONMember("id", .string(id.description)), JSONMember("redacted", .string(reason)),
        JSONMember(
          "places",
          .array(
            places.map {
              .object([
                JSONMember("file", .string($0.file)), JSONMember("line", .integer($0.line ?? 0)),
              ])
            })),
      ])
      return Answer(value.text() + "\n", notes: notes)
    }
    let written = places.map { "\($0.file):\($0.line ?? 0)" }.joined(separator: ", ")
    guard isRehearsal else { return Answer("Redacted \(written):\n\(id)\n", notes: notes) }
    let page = record.map { "\n" + RecordPage.page($0, open, session) } ?? ""
    return Answer("Would redact \(written):\n\(id)\n\(page)", notes: notes)
  }

  /// The segments that hold the record whole, with it blacked out.
  private func redact(
    _ id: RecordID, in segments: [SourceFile]
  ) throws(CommandFault) -> [RedactionWriter.Outcome] {
    var affected: [RedactionWriter.Outcome] = []
    for segment in segments {
      do throws(RedactionFault) {
        let outcome = try RedactionWriter.redact(id, in: segment, reason: reason)
        if !outcome.lines.isEmpty { affected.append(outcome) }
      } catch {
        switch error {
        case .altered(let line):
          throw CommandFault(
            .data, "\(segment.path):\(line) is not what was recorded, and redacting it would hide that",
            hint: "'a4p verify' shows it; restore the line from git first")
        }
      }
    }
    return affected
  }

  /// Reads the segments again under the lock, since somebody may have recorded in between, and replaces them.
  private func write(
    _ id: RecordID, _ paths: [String], _ folder: WorkspaceFolder, _ context: Context
  ) throws(CommandFault) {
    let lock = StreamStore(for: folder, in: context).lock
    try context.store.locked(lock, holder: "a redaction, since \(context.clock.now)") {
      () throws(CommandFault) in
      let segments = try reporting { () throws(FileFault) in
        var segments: [SourceFile] = []
        for path in paths {
          segments.append(SourceFile(path: path, bytes: try folder.store.read(folder.absolute(path))))
        }
        return segments
      }
      var batch = FileBatch(below: folder.path)
      for outcome in try redact(id, in: segments) {
        batch.replace(folder.absolute(outcome.file.path), with: outcome.file.bytes)
      }
      try reporting { () throws(FileFault) in try batch.write(to: folder.store) }
    }
  }

  /// What follows for other records: what this one replaced or took back counts again.
  private func consequences(of record: Record?, in open: OpenWorkspace) -> [String] {
    let targets = (record?.header.corrects ?? []) + (record?.header.retracts ?? [])
    guard !targets.isEmpty else { return [] }
    return [
      "warning: what it replaced or took back counts again: \(targets.map(\.short).joined(separator: ", ")); "
        + "'a4p retract' takes it back"
    ]
  }
}
