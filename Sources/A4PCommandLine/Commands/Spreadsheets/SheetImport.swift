import CommitmentLedger
import CommitmentModel
import Formats

/// Takes a table back that was exported: changed rows become corrections, rows without identifier are new.
///
/// Commitments and registers are files that people edit; a table of them changes these files and never the ledger.
struct SheetImport: Sendable {
  let kind: SheetKind
  let bytes: [UInt8]
  /// The file as it was named.
  let file: String
  let acceptsRetyped: Bool
  /// Why, where it was said.
  let reason: String?
  let recording: RecordingOptions
  let session: Session

  /// What would be changed.
  func plan(in open: OpenWorkspace) throws(CommandFault) -> SheetPlan {
    switch kind {
    case .records(let sheet):
      RecordComparison.plan(
        bytes, as: sheet, against: open.register, acceptsRetyped: acceptsRetyped, now: session.clock.now)
    case .commitments:
      CommitmentComparison.plan(
        bytes, files: try open.folder.files(below: open.workspace.frameworkFolder),
        folder: open.workspace.frameworkFolder, against: open.register, acceptsRetyped: acceptsRetyped)
    case .register(let sheet, let all):
      RegisterComparison.plan(bytes, as: sheet, among: all, acceptsRetyped: acceptsRetyped)
    }
  }

  /// Writes a plan without errors: all of it or nothing.
  func write(_ plan: SheetPlan, in open: OpenWorkspace) throws(CommandFault) -> ImportReceipt {
    if plan.files.isEmpty {
      return try Recorder(session: session, options: recording)
        .record(plan.drafts, reason: reason ?? "edited in \(name)", in: open)
    }
    let lock = StreamStore(for: open.folder, in: session.context).lock
    try session.context.store.locked(lock, holder: "an import, since \(session.clock.now)") {
      () throws(CommandFault) in
      // Somebody may have edited the files while the preview was read.
      let current = try SheetKind.named(kind.name, in: open.folder)
      let again = SheetImport(
        kind: current, bytes: bytes, file: file, acceptsRetyped: acceptsRetyped, reason: reason,
        recording: recording, session: session)
      guard try again.plan(in: session.workspace()).files == plan.files else {
        throw CommandFault(
          .data, "the files were edited while this was looked at; nothing was written",
          hint: "import it again")
      }
      var batch = FileBatch(below: open.folder.path)
      for file in plan.files { batch.replace(open.folder.absolute(file.path), with: file.bytes) }
      try reporting { () throws(FileFault) in try batch.write(to: open.folder.store) }
    }
    return ImportReceipt(
      paths: plan.files.map(\.path), notes: ["note: these are files that people edit; share them with git"])
  }

  /// The name of the file without its folder.
  private var name: String { file == "-" ? "standard input" : FilePath.name(file) }
}
