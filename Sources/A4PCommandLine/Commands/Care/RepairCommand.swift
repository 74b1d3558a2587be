import CommitmentLedger
import CommitmentModel
import Formats

/// Mends what can be mended safely in the ledger, and keeps all that it takes away.
struct RepairCommand: Command {
  private static let isConfirmed = Argument<Bool>.flag("--yes", "-y", help: "Does it; else it is only shown.")

  static let word = "repair"
  static let syntax = CommandSyntax(
    name: word, summary: "Mend what can be mended safely in the ledger", group: .care,
    arguments: [isConfirmed.syntax],
    discussion: """
      Sets aside what an interrupted write left, removes the marks of a merge while the lines of both sides stay, \
      keeps one of two identical lines, and takes away a byte order mark and the CR of another system where the \
      sum of the line then fits. A line whose sum fits is never changed, and whatever goes is kept in a file \
      beside the segment. Without --yes it only shows, and ends with 1 if there is something to do.
      """)

  private let isConfirmed: Bool

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    isConfirmed = try parsed[Self.isConfirmed]
    try CommonOptions.expectFormats([.table, .json, .csv], parsed)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let folder = try session.folder()
    var repairs: [SegmentRepair] = []
    var kept: [String] = []
    if isConfirmed {
      let lock = StreamStore(for: folder, in: session.context).lock
      (repairs, kept) = try session.context.store.locked(
        lock, holder: "a repair, since \(session.clock.now)"
      ) { () throws(CommandFault) in
        let found = try Self.repairs(in: folder)
        return (found, try Self.write(found, folder))
      }
    } else {
      repairs = try Self.repairs(in: folder)
    }
    let steps = repairs.flatMap(\.steps)
    let code: ExitCode = isConfirmed || steps.isEmpty ? .done : .no
    if session.format == .json {
      let value = JSONValue.object([
        JSONMember("repaired", .bool(isConfirmed && !steps.isEmpty)),
        JSONMember("steps", .array(steps.map(\.value))), JSONMember("kept", .strings(kept)),
      ])
      return Answer(value.text() + "\n", code: code)
    }
    if session.format == .csv { return Answer(Diagnostic.table(steps), code: code) }
    var text = steps.map { $0.text(session.style, width: session.context.width) + "\n" }.joined()
    text += kept.map { "kept in \(TerminalText.shown($0))\n" }.joined()
    let count = steps.count.of("place", "places")
    text +=
      steps.isEmpty
      ? "Nothing to mend.\n"
      : isConfirmed ? "Mended \(count).\n" : "\(count) to mend; 'a4p repair --yes' does it.\n"
    return Answer(text, code: code)
  }

  private static func repairs(in folder: WorkspaceFolder) throws(CommandFault) -> [SegmentRepair] {
    try folder.files(below: SegmentName.folder).filter { SegmentName(path: $0.path) != nil }.compactMap {
      SegmentRepair(of: $0)
    }
  }

  /// Writes what goes into files beside the segments first, then the segments; answers the paths of the former.
  private static func write(
    _ repairs: [SegmentRepair], _ folder: WorkspaceFolder
  ) throws(CommandFault) -> [String] {
    var batch = FileBatch(below: folder.path)
    var kept: [String] = []
    for repair in repairs {
      var remains: [(name: String, bytes: [UInt8])] = []
      if let torn = repair.torn { remains.append(("torn-\(torn.offset)", torn.bytes)) }
      if !repair.removed.isEmpty {
        let digest = SHA256.digest(of: repair.removed).hexadecimal.prefix(8)
        remains.append(("removed-\(digest)", repair.removed))
      }
      for (name, bytes) in remains {
        let path = freePath("\(repair.path).\(name)", bytes, folder)
        kept.append(path)
        batch.replace(folder.absolute(path), with: bytes)
      }
      batch.replace(folder.absolute(repair.path), with: repair.bytes)
    }
    try reporting { () throws(FileFault) in try batch.write(to: folder.store) }
    return kept
  }

  /// A path that holds nothing else yet: what an earlier repair kept is not overwritten.
  private static func freePath(_ path: String, _ bytes: [UInt8], _ folder: WorkspaceFolder) -> String {
    var candidate = path
    var number = 1
    while folder.store.kind(of: folder.absolute(candidate)) != nil,
      (try? folder.store.read(folder.absolute(candidate))) != bytes
    {
      number += 1
      candidate = "\(path).\(number)"
    }
    return candidate
  }
}
