public import CommitmentModel

/// Everything that the files of a workspace say about one framework, and everything wrong with them.
public struct Workspace: Sendable {
  /// What the files say: the catalogue, the registers, and the records of the ledger.
  public let register: Register
  /// What is wrong with the catalogue and the registers, and which records clash; `check` adds the rest.
  public let diagnostics: [Diagnostic]
  /// The part of them that does not depend on the ledger.
  private let catalogueDiagnostics: [Diagnostic]
  /// The segments of the ledger, by path.
  public let ledger: any SegmentSource
  /// The sum of each record of the register, by its position.
  let sums: [RecordSum]
  /// The folder of the framework.
  public let frameworkFolder: String

  /// The folder that holds everything but the pages.
  public static let commitmentsFolder = "Commitments"
  /// The folder of the frameworks, each in a folder of its own.
  public static let frameworksFolder = "Commitments/Frameworks"
  /// The folder of the registers.
  public static let registersFolder = "Commitments/Registers"

  /// Reads a workspace from its files.
  ///
  /// - Parameters:
  ///   - framework: the framework meant.
  ///   - catalogue: the files below its folder.
  ///   - registers: the files of the registers.
  ///   - ledger: the segments of the ledger.
  ///   - mapper: reads slices of the ledger, at the same time where there are several cores.
  /// - Returns: the workspace, or only what is wrong where the catalogue cannot be read at all.
  /// - Throws: what kept a segment from being read.
  public static func read<Source: SegmentSource>(
    framework: FrameworkID, catalogue: [SourceFile], registers: [SourceFile], ledger: Source,
    by mapper: some SliceMapper = OneSlice()
  ) throws(Source.Fault) -> (workspace: Workspace?, diagnostics: [Diagnostic]) {
    let folder = "\(frameworksFolder)/\(framework)"
    let ((read, catalogueFindings), (lists, registerFindings)) = mapper.both(
      { CatalogueReader.read(catalogue, folder: folder) },
      { RegistersReader.read(registers, folder: registersFolder) })
    let diagnostics = (catalogueFindings + registerFindings).sorted()
    guard let read else { return (nil, diagnostics) }
    let workspace = try Workspace(
      framework: read, registers: lists, diagnostics: diagnostics, ledger: ledger, folder: folder, by: mapper)
    return (workspace, workspace.diagnostics)
  }

  /// The workspace with another ledger under the same catalogue and registers, which are not read again.
  ///
  /// O(bytes of the ledger).
  public func withLedger(_ ledger: [SourceFile], by mapper: some SliceMapper = OneSlice()) -> Workspace {
    Workspace(
      framework: register.framework, registers: register.registers, diagnostics: catalogueDiagnostics,
      ledger: HeldSegments(ledger), folder: frameworkFolder, by: mapper)
  }

  private init<Source: SegmentSource>(
    framework: Framework, registers: Registers, diagnostics: [Diagnostic], ledger: Source,
    folder: String, by mapper: some SliceMapper
  ) throws(Source.Fault) {
    self.ledger = ledger
    let contents = try LedgerReader.read(ledger, framework: framework, registers: registers, by: mapper)
    register = Register(
      framework: framework, registers: registers, entries: contents.entries, marks: contents.marks,
      links: contents.links, index: contents.index, unreadable: contents.unreadable,
      texts: LedgerTexts(source: ledger, mapper: mapper))
    sums = contents.sums
    catalogueDiagnostics = diagnostics
    var all = diagnostics
    for (kept, other) in contents.clashes {
      all.append(try Self.clash(kept: kept, other: other, in: ledger))
    }
    self.diagnostics = all.sorted()
    frameworkFolder = folder
  }

  /// Reads a workspace from files in memory; those below the ledger's folder that are no segments are left to `check`.
  public static func read(
    framework: FrameworkID, catalogue: [SourceFile], registers: [SourceFile], ledger: [SourceFile],
    by mapper: some SliceMapper = OneSlice()
  ) -> (workspace: Workspace?, diagnostics: [Diagnostic]) {
    read(
      framework: framework, catalogue: catalogue, registers: registers, ledger: HeldSegments(ledger),
      by: mapper)
  }

  private static func clash<Source: SegmentSource>(
    kept: RecordPlace, other: RecordPlace, in ledger: Source
  ) throws(Source.Fault) -> Diagnostic {
    let paths = ledger.paths
    let file = SourceFile(
      path: paths[Int(other.segment)], bytes: try ledger.bytes(of: Int(other.segment)))
    let line = (Int(other.offset)..<Int(other.offset) + Int(other.length))
      .clamped(to: 0..<file.bytes.count)
    return file.diagnostic(
      .error, rule: "clashing-records", line: Int(other.line), lineBytes: line, at: line.lowerBound,
      "another record has this identifier and says something else: "
        + "\(paths[Int(kept.segment)]):\(kept.line)",
      hint: "one of the two lines was altered; compare both with what git holds")
  }

  /// The segments of the ledger with all their bytes, as far as they can be read.
  public var segments: [SourceFile] {
    let ledger = ledger
    return ledger.paths.enumerated().compactMap { index, path in
      (try? ledger.bytes(of: index)).map { SourceFile(path: path, bytes: $0) }
    }
  }

  /// The place of a record for people: its file and line.
  public func place(of id: RecordID) -> Diagnostic.Place? {
    register.position(of: id).map { position in
      let place = register.entries[position].place
      return Diagnostic.Place(file: ledger.paths[Int(place.segment)], line: Int(place.line))
    }
  }

  /// The office in whose folder a record stands.
  public func office(of id: RecordID) -> Office? {
    place(of: id).flatMap { SegmentName(path: $0.file)?.office }
  }

  /// The sum that a record states.
  public func sum(of id: RecordID) -> RecordSum? {
    register.position(of: id).flatMap { position in
      guard let line = try? ledger.bytes(at: register.entries[position].place) else { return nil }
      return RecordSum.stated(in: line, line: 0..<line.count)
    }
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

  private var texts: LedgerTexts { LedgerTexts(source: ledger, mapper: OneSlice()) }
}
