import CommitmentLedger
import CommitmentModel
import Formats

/// Writes records, commitments or a register as a table that a spreadsheet opens, and that import takes back.
struct ExportCommand: Command {
  private static let kind = Argument<String>.required(value: "kind", help: SheetKind.help)
  private static let isPlain = Argument<Bool>.flag(
    "--plain", help: "Without the byte order mark and the line ends that spreadsheets want.")

  private static let output = Argument<String?>.optional(
    "--output", "-o", value: "file", help: "Writes into a file; '-' for standard output, as unless said.")

  static let word = "export"
  static let syntax = CommandSyntax(
    name: word, summary: "Write a table for a spreadsheet", group: .look,
    arguments: [kind.syntax, output.syntax, isPlain.syntax],
    discussion: """
      Writes to standard output, or into a file with --output, which is replaced where it is there: comma-separated \
      values in UTF-8 as spreadsheets open them, or JSON with --format json. Of records, those that count. A cell that a spreadsheet would run as a formula or turn into a number or a \
      date begins with an apostrophe, which 'a4p import' takes off again. Save as CSV in UTF-8, keep the column 'id', \
      and bring the file back with 'a4p import'.
      """,
    examples: [
      CommandExample(line: "a4p export evidence", meaning: "the evidence, for a spreadsheet"),
      CommandExample(line: "a4p export evidence --output evidence.csv", meaning: "the same, into a file"),
      CommandExample(line: "a4p export missions --plain", meaning: "a register, for other tools"),
      CommandExample(line: "a4p export commitments --format json", meaning: "the catalogue, for programs"),
    ])

  private let kind: String
  private let isPlain: Bool
  private let output: String?

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    try CommonOptions.expectFormats([.csv, .json], parsed)
    kind = try parsed[Self.kind]
    isPlain = try parsed[Self.isPlain]
    let file = try parsed[Self.output]
    output = file == "-" ? nil : file
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let kind = try SheetKind.named(kind, in: try session.folder())
    let open = try session.workspace()
    let sheet = try kind.sheet(in: open)
    var text = sheet.text(isPlain: isPlain)
    if session.format == .json {
      let list = JSONMember(kind.name, .array(sheet.values.map(JSONValue.object)))
      text = JSONValue.object(open.head + [list]).text() + "\n"
    }
    guard let output else { return Answer(text, notes: open.remarks) }
    try write(text, to: output, open.folder, session.context)
    let rows = sheet.values.count.of("row", "rows")
    return Answer("Wrote \(TerminalText.shown(output)): \(rows).\n", notes: open.remarks)
  }

  /// Writes a file of its own: what the workspace consists of is no place for a table.
  private func write(
    _ text: String, to output: String, _ folder: WorkspaceFolder, _ context: Context
  ) throws(CommandFault) {
    let path = context.absolute(output)
    guard !(path + "/").hasPrefix(folder.absolute("Commitments") + "/") else {
      throw CommandFault(
        .usage, "'\(output)' lies among the files of the workspace itself",
        hint: "write somewhere else, and bring the table back with 'a4p import'")
    }
    let kind = context.store.kind(of: path)
    guard kind == nil || kind == .file else {
      throw CommandFault(
        .cannotCreate, "'\(output)' is no file that could be replaced", hint: "'-' is standard output")
    }
    try reporting { () throws(FileFault) in try context.store.replace(path, with: Array(text.utf8)) }
  }
}
