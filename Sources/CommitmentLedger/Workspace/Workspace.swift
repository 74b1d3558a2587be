public import CommitmentModel

/// Everything that the files of a workspace say about one framework, and everything wrong with them.
public struct Workspace: Sendable {
  public let register: Register
  /// What is wrong with the catalogue and the registers, and which records clash; `check` adds the rest.
  public let diagnostics: [Diagnostic]
  /// The part of them that does not depend on the ledger.
  private let catalogueDiagnostics: [Diagnostic]
  /// The segments of the ledger, by path.
  public let segments: [SourceFile]
  /// The folder of the framework.
  public let frameworkFolder: String

  /// The folders that hold a workspace's files.
  public static let commitmentsFolder = "Commitments"
  public static let frameworksFolder = "Commitments/Frameworks"
  public static let registersFolder = "Commitments/Registers"

  /// Reads a workspace from its files.
  ///
  /// - Parameters:
  ///   - framework: the framework meant.
  ///   - catalogue: the files below its folder.
  ///   - registers: the files of the registers.
  ///   - ledger: the files below the ledger's folder; those that are no segments are left to `check`.
  ///   - mapper: reads slices of the ledger, at the same time where there are several cores.
  /// - Returns: the workspace, or only what is wrong where the catalogue cannot be read at all.
  public static func read(
    framework: FrameworkID, catalogue: [SourceFile], registers: [SourceFile], ledger: [SourceFile],
    by mapper: some SliceMapper = OneSlice()
  ) -> (workspace: Workspace?, diagnostics: [Diagnostic]) {
    let folder = "\(frameworksFolder)/\(framework)"
    let (read, catalogueFindings) = CatalogueReader.read(catalogue, folder: folder)
    let (lists, registerFindings) = RegistersReader.read(registers, folder: registersFolder)
    let diagnostics = (catalogueFindings + registerFindings).sorted()
    guard let read else { return (nil, diagnostics) }
    let workspace = Workspace(
      framework: read, registers: lists, diagnostics: diagnostics, ledger: ledger, folder: folder, by: mapper)
    return (workspace, workspace.diagnostics)
  }

  /// The workspace with another ledger under the same catalogue and registers, which are not read again.
  ///
  /// O(bytes of the ledger).
  public func withLedger(_ ledger: [SourceFile], by mapper: some SliceMapper = OneSlice()) -> Workspace {
    Workspace(
      framework: register.framework, registers: register.registers, diagnostics: catalogueDiagnostics,
      ledger: ledger, folder: frameworkFolder, by: mapper)
  }

  private init(
    framework: Framework, registers: Registers, diagnostics: [Diagnostic], ledger: [SourceFile],
    folder: String, by mapper: some SliceMapper
  ) {
    segments = ledger.filter { $0.path.hasSuffix(".jsonl") }.sorted { $0.path < $1.path }
    let contents = LedgerReader.read(segments, framework: framework, registers: registers, by: mapper)
    register = Register(
      framework: framework, registers: registers, entries: contents.entries, marks: contents.marks,
      links: contents.links, index: contents.index, unreadable: contents.unreadable,
      texts: LedgerTexts(segments: segments))
    catalogueDiagnostics = diagnostics
    let segments = segments
    self.diagnostics =
      (diagnostics + contents.clashes.map { Self.clash(kept: $0.kept, other: $0.other, in: segments) })
      .sorted()
    frameworkFolder = folder
  }

  private static func clash(kept: RecordPlace, other: RecordPlace, in segments: [SourceFile]) -> Diagnostic {
    let file = segments[Int(other.segment)]
    let line = Int(other.offset)..<Int(other.offset) + Int(other.length)
    return file.diagnostic(
      .error, rule: "clashing-records", line: Int(other.line), lineBytes: line, at: line.lowerBound,
      "another record has this identifier and says something else: "
        + "\(segments[Int(kept.segment)].path):\(kept.line)",
      hint: "one of the two lines was altered; compare both with what git holds")
  }

  /// The place of a record for people: its file and line.
  public func place(of id: RecordID) -> Diagnostic.Place? {
    register.position(of: id).map { position in
      let place = register.entries[position].place
      return Diagnostic.Place(file: segments[Int(place.segment)].path, line: Int(place.line))
    }
  }

  /// The office in whose folder a record stands.
  public func office(of id: RecordID) -> Office? {
    place(of: id).flatMap { SegmentName(path: $0.file)?.office }
  }

  /// The sum that a record states.
  public func sum(of id: RecordID) -> RecordSum? {
    register.position(of: id).flatMap { texts.sum(at: register.entries[$0].place) }
  }

  /// What is left of a record whose content was blacked out; nil where the record is whole or cannot be read.
  public func redaction(of id: RecordID) -> RedactedRecord? {
    register.position(of: id).flatMap { position in
      let entry = register.entries[position]
      return entry.isRedacted ? texts.redaction(at: entry.place) : nil
    }
  }

  /// The positions of the segments that hold a record whose content was blacked out.
  public var segmentsWithRedactions: Set<Int> {
    Set(register.entries.lazy.filter(\.isRedacted).map { Int($0.place.segment) })
  }

  var texts: LedgerTexts { LedgerTexts(segments: segments) }
}
