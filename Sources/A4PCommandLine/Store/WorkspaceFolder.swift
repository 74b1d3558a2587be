package import CommitmentLedger
package import CommitmentModel

/// The folder of a workspace on the disk: finds it and reads its files.
package struct WorkspaceFolder: Sendable {
  /// The absolute path.
  package let path: String
  let store: any FileStore

  /// Finds the workspace: the one asked for, else the environment's, else upwards from the current folder.
  package static func find(asked: String?, in context: Context) throws(CommandFault) -> WorkspaceFolder {
    if let asked = asked ?? context.environment["A4P_WORKSPACE"].flatMap({ $0.isEmpty ? nil : $0 }) {
      let path = context.absolute(asked)
      guard isWorkspace(path, context.store) else {
        throw CommandFault(
          .missing, "'\(asked)' is no workspace: it has no folder 'Commitments'",
          hint: "'a4p init \(asked)' would make one")
      }
      return WorkspaceFolder(path: path, store: context.store)
    }
    var current = context.folder
    while !isWorkspace(current, context.store) {
      guard current != "/" else {
        throw CommandFault(
          .missing, "there is no workspace in '\(context.folder)' or above it",
          hint: "go into a folder that holds 'Commitments', or name one with --workspace")
      }
      current = FilePath.parent(current)
    }
    return WorkspaceFolder(path: current, store: context.store)
  }

  package static func isWorkspace(_ path: String, _ store: any FileStore) -> Bool {
    let kind = store.kind(of: (path == "/" ? "" : path) + "/" + Workspace.commitmentsFolder)
    return kind == .folder
  }

  /// The absolute path of a file of the workspace.
  package func absolute(_ relative: String) -> String { path + "/" + relative }

  /// The frameworks that the workspace holds.
  package func frameworks() throws(CommandFault) -> [FrameworkID] {
    let folder = absolute(Workspace.frameworksFolder)
    guard store.kind(of: folder) == .folder else {
      throw CommandFault(
        .missing, "'\(path)' is no workspace: it has no folder '\(Workspace.frameworksFolder)'",
        hint: "restore it, for example with git, or make a workspace with 'a4p init'")
    }
    let entries = try reporting { () throws(FileFault) in try store.list(folder) }
    return entries.filter { $0.kind == .folder }.compactMap { FrameworkID($0.name) }
  }

  /// The files below a folder of the workspace, by path; links are left out, they may lead outside.
  package func files(below folder: String) throws(CommandFault) -> [SourceFile] {
    try files(below: folder, by: Threads())
  }

  private func files(below folder: String, by mapper: some SliceMapper) throws(CommandFault) -> [SourceFile] {
    let paths = try paths(below: folder)
    let parts = mapper.map(mapper.slices(ofWeights: paths.map { _ in 1 })) { slice in
      Result { () throws(FileFault) in try read(paths[slice]) }
    }
    // The first fault in the order of the paths is the one that is reported, as if one thread had read them all.
    var found: [SourceFile] = []
    for part in parts { found += try reporting { () throws(FileFault) in try part.get() } }
    return found
  }

  private func read(_ paths: ArraySlice<String>) throws(FileFault) -> [SourceFile] {
    var found: [SourceFile] = []
    for path in paths { found.append(SourceFile(path: path, bytes: try store.read(absolute(path)))) }
    return found
  }

  /// The paths of the files below a folder of the workspace.
  package func paths(below folder: String) throws(CommandFault) -> [String] {
    guard store.kind(of: absolute(folder)) == .folder else { return [] }
    var found: [String] = []
    try collect(below: folder, into: &found)
    return found.sorted()
  }

  private func collect(below folder: String, into found: inout [String]) throws(CommandFault) {
    for entry in try reporting({ () throws(FileFault) in try store.list(absolute(folder)) })
    where !entry.name.hasPrefix(".") {
      let path = "\(folder)/\(entry.name)"
      switch entry.kind {
      case .file: found.append(path)
      case .folder: try collect(below: path, into: &found)
      case .link, .other: break
      }
    }
  }

  /// Reads the workspace; without its ledger where it is not needed: recording does not read the past.
  package func read(
    _ framework: FrameworkID, needsLedger: Bool = true
  ) throws(CommandFault) -> (workspace: Workspace?, diagnostics: [Diagnostic]) {
    let (first, second) = Threads().both(
      {
        Result { () throws(CommandFault) in
          try files(below: "\(Workspace.frameworksFolder)/\(framework)", by: OneSlice())
        }
      },
      {
        Result { () throws(CommandFault) in
          (
            try files(below: Workspace.registersFolder, by: OneSlice()),
            needsLedger ? try segments() : StoredSegments([], in: self)
          )
        }
      })
    let catalogue = try first.get()
    let (registers, ledger) = try second.get()
    return try reporting { () throws(FileFault) in
      try Workspace.read(
        framework: framework, catalogue: catalogue, registers: registers, ledger: ledger, by: Threads())
    }
  }

  /// The segments of the ledger, whose bytes are read when they are wanted.
  package func segments() throws(CommandFault) -> StoredSegments {
    StoredSegments(try paths(below: SegmentName.folder).filter { $0.hasSuffix(".jsonl") }, in: self)
  }
}
