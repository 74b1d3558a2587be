public import CommitmentModel

extension Workspace {
  /// The frameworks that a workspace has a folder for, among all its files; by identifier.
  public static func frameworks(among files: [SourceFile]) -> [FrameworkID] {
    let folder = frameworksFolder + "/"
    let names = files.lazy.filter { $0.path.hasPrefix(folder) }.compactMap { file in
      let rest = file.path.dropFirst(folder.count)
      return rest.firstIndex(of: "/").flatMap { FrameworkID(String(rest[..<$0])) }
    }
    return Set(names).sorted()
  }

  /// Reads a workspace from all its files, however they were found.
  ///
  /// The library opens no file: whoever calls it hands over the bytes with their paths, such as
  /// `Commitments/Registers/states.csv`. What does not belong to the framework is passed over. O(bytes).
  ///
  /// - Parameters:
  ///   - framework: the framework meant; ``frameworks(among:)`` says which there are.
  ///   - files: the files below `Commitments/`, in any order.
  ///   - mapper: reads slices of the ledger, at the same time where there are several cores.
  /// - Returns: the workspace, or only what is wrong where the catalogue cannot be read at all. A ledger with lines that
  ///   cannot be read is read without them; ``check(ledger:isPartial:)`` says which.
  public static func read(
    _ framework: FrameworkID, from files: [SourceFile], by mapper: some SliceMapper = OneSlice()
  ) -> (workspace: Workspace?, diagnostics: [Diagnostic]) {
    let below = { (folder: String) in
      files.filter { $0.path.hasPrefix(folder + "/") }.sorted { $0.path < $1.path }
    }
    return read(
      framework: framework, catalogue: below("\(frameworksFolder)/\(framework)"),
      registers: below(registersFolder),
      ledger: below(SegmentName.folder).filter { SegmentName(path: $0.path) != nil }, by: mapper)
  }

  /// What the records show of a quarter, compared with the quarter before as it would be recomputed today.
  ///
  /// - Parameters:
  ///   - quarter: the quarter shown.
  ///   - asOf: an earlier day than the quarter's last, where only what had happened by then shall count.
  ///   - asRecorded: leaves out what entered the ledger after this day (UTC), to show what was known by then.
  /// - Returns: the snapshot. O(records).
  public func snapshot(
    of quarter: Quarter, asOf: CalendarDate? = nil, asRecorded: CalendarDate? = nil
  ) -> Snapshot {
    Snapshot(
      of: register, quarter: quarter, asOf: asOf, asRecorded: asRecorded, wording: WordingFingerprint.of)
  }
}
