import CommitmentLedger
import CommitmentModel
import Formats

/// What goes out to a spreadsheet and comes back: records of a kind, the commitments, or one of the registers.
enum SheetKind: Sendable {
  case records(RecordSheet)
  case commitments
  case register(RegisterSheet, all: [SourceFile])

  /// The words for kinds that every workspace has; registers go by the names of their files.
  static let fixedNames = RecordSheet.all.map(\.name) + [CommitmentSheet.name]

  static let help =
    "\(fixedNames.joined(separator: ", ")), or a register by the name of its file, such as states."

  /// The kind that a word means in a workspace.
  static func named(_ name: String, in folder: WorkspaceFolder) throws(CommandFault) -> SheetKind {
    if let sheet = RecordSheet.all.first(where: { $0.name == name }) { return .records(sheet) }
    if name == CommitmentSheet.name { return .commitments }
    let files = try folder.files(below: Workspace.registersFolder)
    let registers = RegisterSheet.all(files)
    if let register = registers.first(where: { $0.name == name }) { return .register(register, all: files) }
    let names = fixedNames + registers.map(\.name)
    throw CommandFault(
      .usage, "'\(name)' is nothing that goes out to a spreadsheet or comes back",
      hint: Suggestion.question(for: name, among: names) ?? "it is one of \(names.joined(separator: ", "))")
  }

  /// The name of the kind, which is also that of the list in JSON.
  var name: String {
    switch self {
    case .records(let sheet): sheet.name
    case .commitments: CommitmentSheet.name
    case .register(let sheet, _): sheet.name
    }
  }

  /// The table as it goes out.
  func sheet(in open: OpenWorkspace) throws(CommandFault) -> Sheet {
    switch self {
    case .records(let sheet): sheet.sheet(of: open.register)
    case .commitments:
      CommitmentSheet.sheet(
        try open.folder.files(below: open.workspace.frameworkFolder), of: open.framework)
    case .register(let sheet, _): sheet.sheet
    }
  }
}
