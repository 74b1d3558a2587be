import CommitmentLedger
package import CommitmentModel
import Formats

/// One run of a command: what comes from outside, and the options that every command has.
package struct Session: Sendable {
  package let context: Context
  package let options: CommonOptions

  package init(context: Context, options: CommonOptions) {
    var context = context
    if let now = options.now { context.clock = Clock(now: now, isGiven: true) }
    if options.isPlain {
      context.isColored = false
      context.areErrorsColored = false
    }
    if options.isQuiet { context.progress = { _ in {} } }
    self.context = context
    self.options = options
  }

  /// Does something that can take long, and tells a person at a terminal that it goes on.
  func atWork<Value>(_ name: String, _ body: () throws(CommandFault) -> Value) throws(CommandFault) -> Value {
    let done = context.progress("a4p \(name)")
    defer { done() }
    return try body()
  }

  package var clock: Clock { context.clock }
  package var format: OutputFormat { options.format ?? .table }
  package var style: TerminalStyle { TerminalStyle(isColored: context.isColored) }
  package var errorStyle: TerminalStyle { TerminalStyle(isColored: context.areErrorsColored) }

  /// The language of names and titles: the one asked for, else the environment's, else English.
  package var language: Language {
    if let asked = options.languages.first { return asked }
    for name in ["A4P_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = context.environment[name], !value.isEmpty else { continue }
      return Language(rawValue: String(value.prefix(2))) ?? .english
    }
    return .english
  }

  package func folder() throws(CommandFault) -> WorkspaceFolder {
    try WorkspaceFolder.find(asked: options.workspace, in: context)
  }

  /// The framework meant: the one asked for, else the only one.
  package func framework(in folder: WorkspaceFolder) throws(CommandFault) -> FrameworkID {
    let present = try folder.frameworks()
    if let asked = options.framework {
      guard present.contains(asked) else {
        throw CommandFault(
          .missing, "the workspace has no framework '\(asked)'",
          hint: "it has \(present.map { "'\($0)'" }.joined(separator: ", "))")
      }
      return asked
    }
    guard let only = present.first else {
      throw CommandFault(.missing, "the workspace has no framework", hint: "restore 'Commitments/Frameworks'")
    }
    guard present.count == 1 else {
      throw CommandFault(
        .usage, "the workspace has several frameworks",
        hint: "say which with --framework: \(present.map(\.text).joined(separator: ", "))")
    }
    return only
  }

  /// Reads the workspace for an answer; a catalogue with errors is refused with all of them.
  package func workspace(needsLedger: Bool = true) throws(CommandFault) -> OpenWorkspace {
    let folder = try folder()
    let (workspace, diagnostics) = try folder.read(try framework(in: folder), needsLedger: needsLedger)
    let errors = diagnostics.filter { $0.severity == .error && $0.rule != "clashing-records" }
    guard let workspace, errors.isEmpty else {
      throw CommandFault(
        .data, "the catalogue or the registers cannot be read: \(errors.count) found",
        hint: "mend the files named above; 'a4p check' lists everything", findings: errors)
    }
    let absent = needsLedger ? folder.absentSegments(in: context).count : 0
    let seals = SealBook(
      try folder.files(below: SealName.folder), framework: workspace.register.framework.id)
    return OpenWorkspace(folder: folder, workspace: workspace, absentSegments: absent, seals: seals)
  }
}
