import CommitmentLedger
import CommitmentModel
import Formats

/// Makes a new workspace, or says who records in this clone.
struct InitCommand: Command {
  private static let folder = Argument<String?>.optional(
    value: "dir", help: "The folder of the new workspace.")
  private static let office = Argument<OfficeArgument?>.optional(
    "--office", value: "office", help: "Who records in this clone; kept outside the files that are shared.")

  static let word = "init"
  static let syntax = CommandSyntax(
    name: word, summary: "Make a workspace, or say who records in this clone", group: .care,
    arguments: [folder.syntax, office.syntax],
    discussion: """
      A new workspace gets the catalogue and the registers of the workspace that the command is run from, and an empty \
      ledger.
      """,
    examples: [
      CommandExample(line: "a4p init --office dpo-policy", meaning: "this clone records for an office"),
      CommandExample(line: "a4p init ../trial", meaning: "a workspace of its own, with an empty ledger"),
    ])

  private let target: String?
  private let office: Office?

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    try CommonOptions.expectFormats([.table, .json], parsed)
    target = try parsed[Self.folder]
    office = try parsed[Self.office]?.office
    guard target != nil || office != nil else {
      throw UsageFault(
        .combination("say which folder, or which office"), hint: "a4p init DIR, or a4p init --office SLUG")
    }
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    var text = ""
    var notes: [String] = []
    var folder = try session.folder()
    if let target {
      folder = try make(target, from: folder, session)
      text += "Made a workspace in \(TerminalText.shown(target)) with an empty ledger.\n"
      if GitFolder.find(from: folder.path, in: session.context.store) == nil {
        notes.append(
          "note: no repository of git holds it; 'git init' there keeps its history, for 'a4p sync'")
      }
    }
    if let office {
      let streams = StreamStore(for: folder, in: session.context)
      try reporting { () throws(FileFault) in try streams.setOffice(office) }
      text += "This clone records for office '\(office)'.\n"
    }
    guard session.format == .json else { return Answer(text, notes: notes) }
    let value = JSONValue.object([
      JSONMember("workspace", .optional(target)), JSONMember("office", .optional(office?.text)),
    ])
    return Answer(value.text() + "\n", notes: notes)
  }

  private func make(
    _ target: String, from source: WorkspaceFolder, _ session: Session
  ) throws(CommandFault) -> WorkspaceFolder {
    let path = session.context.absolute(target)
    let store = session.context.store
    guard !WorkspaceFolder.isWorkspace(path, store) else {
      throw CommandFault(.cannotCreate, "'\(target)' is a workspace already", hint: "choose another folder")
    }
    var files =
      try source.files(below: Workspace.frameworksFolder) + source.files(below: Workspace.registersFolder)
    for name in ["Commitments/README.md", "Commitments/Texts/README.md"]
    where store.kind(of: source.absolute(name)) == .file {
      let bytes = try reporting { () throws(FileFault) in try store.read(source.absolute(name)) }
      files.append(SourceFile(path: name, bytes: bytes))
    }
    files.append(SourceFile(path: "\(SegmentName.folder)/README.md", text: Self.ledgerNote))
    files.append(SourceFile(path: "Reports/README.md", text: Self.reportsNote))
    if store.kind(of: path + "/.gitattributes") == nil {
      files.append(SourceFile(path: ".gitattributes", text: Self.attributes))
    }
    var batch = FileBatch(below: path)
    for file in files { batch.replace("\(path)/\(file.path)", with: file.bytes) }
    try reporting { () throws(FileFault) in try batch.write(to: store) }
    return try WorkspaceFolder.find(asked: path, in: session.context)
  }

  private static let ledgerNote = """
    # Ledger

    Written by `a4p` alone: one line a record, never edited, reordered or erased. Corrections and retractions are
    records of their own.

    """

  private static let reportsNote = """
    # Reports

    Written by `a4p scorecard`, a folder for each quarter and language.

    """

  private static let attributes = """
    # A second net only: one file per stream is what keeps merges free of conflicts.
    Commitments/Ledger/**/*.jsonl text eol=lf merge=union -whitespace

    """
}
