import CommitmentLedger
import CommitmentModel
import Formats

/// Says everything that is wrong in the workspace.
struct CheckCommand: Command {
  private static let isStrict = Argument<Bool>.flag("--strict", help: "Takes warnings for errors.")

  static let word = "check"
  static let syntax = CommandSyntax(
    name: word, summary: "Say everything that is wrong in the workspace", group: .care,
    arguments: [isStrict.syntax],
    discussion:
      "Ends with 1 if there are errors. Each finding has its file, line and column, and says what would do.")

  private let isStrict: Bool

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    isStrict = try parsed[Self.isStrict]
    try CommonOptions.expectFormats([.table, .json, .csv], parsed)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let folder = try session.folder()
    let (workspace, diagnostics) = try folder.read(try session.framework(in: folder))
    var findings = diagnostics
    if let workspace {
      let isPartial = !folder.absentSegments(in: session.context).isEmpty
      findings = workspace.check(ledger: try folder.paths(below: SegmentName.folder), isPartial: isPartial)
    }
    let errors = findings.count { $0.severity == .error || (isStrict && $0.severity == .warning) }
    let code: ExitCode = errors > 0 ? .no : .done
    if session.format == .json {
      let value = JSONValue.object([JSONMember("findings", .array(findings.map(\.value)))])
      return Answer(value.text() + "\n", code: code)
    }
    if session.format == .csv { return Answer(Diagnostic.table(findings), code: code) }
    let shown = findings.filter { $0.severity != .note || !session.options.isQuiet }
    let text = shown.map { $0.text(session.style, width: session.context.width) + "\n" }.joined()
    let warnings = findings.count { $0.severity == .warning }
    let count = findings.count { $0.severity == .error }
    let records = workspace?.register.recordCount ?? 0
    let commitments = workspace?.register.framework.numberedCommitments.count ?? 0
    let sum =
      count + warnings == 0
      ? "\(commitments) commitments and \(records.of("record", "records")): nothing wrong was found."
      : "\(count.of("error", "errors")), \(warnings.of("warning", "warnings"))."
    return Answer(text + session.wrapped(sum), code: code)
  }
}
