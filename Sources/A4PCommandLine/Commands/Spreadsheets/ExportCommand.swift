import CommitmentLedger
import CommitmentModel
import Formats

/// Writes records, commitments or a register as a table that a spreadsheet opens, and that import takes back.
struct ExportCommand: Command {
  private static let kind = Argument<String>.required(value: "kind", help: SheetKind.help)
  private static let isPlain = Argument<Bool>.flag(
    "--plain", help: "Without the byte order mark and the line ends that spreadsheets want.")

  static let syntax = CommandSyntax(
    name: "export", summary: "Write a table for a spreadsheet", group: .look,
    arguments: [kind.syntax, isPlain.syntax],
    discussion: """
      Writes to standard output: comma-separated values in UTF-8 as spreadsheets open them, or JSON with --format \
      json. Of records, those that count. A cell that a spreadsheet would run as a formula or turn into a number or a \
      date begins with an apostrophe, which 'a4p import' takes off again. Save as CSV in UTF-8, keep the column 'id', \
      and bring the file back with 'a4p import'.
      """,
    examples: [
      CommandExample(line: "a4p export evidence", meaning: "the evidence, for a spreadsheet"),
      CommandExample(line: "a4p export missions --plain", meaning: "a register, for other tools"),
      CommandExample(line: "a4p export commitments --format json", meaning: "the catalogue, for programs"),
    ])

  private let kind: String
  private let isPlain: Bool

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    try CommonOptions.expectFormats([.csv, .json], parsed)
    kind = try parsed[Self.kind]
    isPlain = try parsed[Self.isPlain]
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let kind = try SheetKind.named(kind, in: try session.folder())
    let open = try session.workspace()
    let sheet = try kind.sheet(in: open)
    guard session.format == .json else { return Answer(sheet.text(isPlain: isPlain), notes: open.remarks) }
    let list = JSONMember(kind.name, .array(sheet.values.map(JSONValue.object)))
    return Answer(JSONValue.object(open.head + [list]).text() + "\n", notes: open.remarks)
  }
}
