public import CommitmentModel

extension Workspace {
  /// Everything wrong in the workspace, by place: catalogue, registers, and every line of the ledger in full.
  ///
  /// O(bytes of the ledger).
  ///
  /// - Parameters:
  ///   - ledger: all files below the ledger's folder, so that foreign ones are named too.
  ///   - isPartial: whether a part of the ledger is known not to be in this clone; a record that is cited and not
  ///     here is then a note, since it stands in that part.
  /// - Returns: the findings, in the order in which a reader mends things.
  public func check(ledger: [String], isPartial: Bool = false) -> [Diagnostic] {
    var findings = diagnostics
    for path in ledger where !path.hasSuffix("README.md") {
      guard SegmentName(path: path) == nil else { continue }
      findings.append(Self.foreign(path))
    }
    let standings = Standings(of: register)
    let history = AssessmentHistory(register, standings)
    for (index, path) in self.ledger.paths.enumerated() {
      if let bytes = try? self.ledger.bytes(of: index) {
        let segment = SourceFile(path: path, bytes: bytes)
        var check = SegmentCheck(
          segment, of: self, standings: standings, history: history, isPartial: isPartial)
        check.checkLines()
        findings += check.findings
      } else {
        findings.append(
          Diagnostic(
            .error, rule: "unreadable-file", at: Diagnostic.Place(file: path), "this segment cannot be read"))
      }
    }
    return findings.sorted()
  }

  /// A file below the ledger's folder that is no segment.
  private static func foreign(_ path: String) -> Diagnostic {
    let place = Diagnostic.Place(file: path)
    if path.contains(".jsonl.torn-") {
      return Diagnostic(
        .warning, rule: "torn-remains", at: place, "the remains of a write that was interrupted",
        hint: "nothing in it was acknowledged; look at it, then remove it")
    }
    if path.contains(".jsonl.removed-") {
      return Diagnostic(
        .warning, rule: "removed-remains", at: place, "what 'a4p repair' took out of the segment beside it",
        hint: "look at it, then remove it")
    }
    return Diagnostic(
      .warning, rule: "foreign-file", at: place, "this is no segment of the ledger",
      hint: "segments are named Ledger/<office>/<year>/<quarter>.<stream>.jsonl; move it elsewhere")
  }
}
