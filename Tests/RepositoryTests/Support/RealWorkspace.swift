import CommitmentLedger
import CommitmentModel
import Testing

/// The data of this project, read once.
enum RealWorkspace {
  /// The office whose records ship with the project; figures are held against these, whatever others record later.
  static let shippedOffice = "desk-research"

  private typealias Reading = (workspace: Workspace?, diagnostics: [Diagnostic])

  private static let whole: Result<Reading, any Error> = Result { try read(ledger: "Commitments/Ledger") }
  private static let shippedPart: Result<Reading, any Error> = Result {
    try read(ledger: "Commitments/Ledger/\(shippedOffice)")
  }

  static func workspace() throws -> Workspace { try #require(try whole.get().workspace) }

  static func register() throws -> Register { try workspace().register }

  /// The register of the data that ship.
  static func shipped() throws -> Register { try #require(try shippedPart.get().workspace).register }

  static func framework() throws -> Framework { try register().framework }

  static func registers() throws -> Registers { try register().registers }

  /// What is wrong with the catalogue and the registers.
  static func diagnostics() throws -> [Diagnostic] { try whole.get().diagnostics }

  /// The paths of all files below the ledger's folder.
  static func ledgerPaths() throws -> [String] { try ProjectFiles.paths(below: "Commitments/Ledger") }

  private static func read(ledger: String) throws -> Reading {
    Workspace.read(
      framework: try #require(FrameworkID("a4p")), catalogue: try files(below: "Commitments/Frameworks/a4p"),
      registers: try files(below: "Commitments/Registers"), ledger: try files(below: ledger))
  }

  private static func files(below folder: String) throws -> [SourceFile] {
    try ProjectFiles.paths(below: folder).map { SourceFile(path: $0, bytes: try ProjectFiles.bytes($0)) }
  }
}
