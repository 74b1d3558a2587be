public import CommitmentModel
import Formats

extension Workspace {
  /// Everything wrong in the workspace, by place: catalogue, registers, and every line of the ledger in full.
  ///
  /// O(bytes of the ledger).
  ///
  /// - Parameter ledger: all files below the ledger's folder, so that foreign ones are named too.
  /// - Returns: the findings, in the order in which a reader mends things.
  public func check(ledger: [String]) -> [Diagnostic] {
    var findings = diagnostics
    for path in ledger where !path.hasSuffix("README.md") {
      guard SegmentName(path: path) == nil else { continue }
      findings.append(Self.foreign(path))
    }
    let standings = Standings(of: register)
    for segment in segments { findings += check(segment, standings) }
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

  private func check(_ file: SourceFile, _ standings: Standings) -> [Diagnostic] {
    let bytes = file.bytes.span
    let segment = SegmentName(path: file.path)
    var findings: [Diagnostic] = []
    var start = 0
    var number = 0
    while start < bytes.count {
      let end = ByteScan.line(bytes, from: start).end
      number += 1
      let line = start..<end
      let report = {
        (severity: Diagnostic.Severity, rule: String, offset: Int, message: String, hint: String?) in
        findings.append(
          file.diagnostic(
            severity, rule: rule, line: number, lineBytes: line, at: offset, message, hint: hint))
      }
      if end == bytes.count {
        report(
          .error, "torn-line", start, "the last line has no end: its writing was interrupted",
          "'a4p repair' sets it aside, as does the next 'a4p record'")
      } else if bytes[start] == UInt8(ascii: "<") || bytes[start] == UInt8(ascii: "=")
        || bytes[start] == UInt8(ascii: ">") || bytes[start] == UInt8(ascii: "|")
      {
        report(
          .error, "conflict-marker", start, "a merge left its marks here",
          "'a4p repair' removes the marks and keeps the lines of both sides")
      } else {
        let (record, reader) = RecordReader.read(bytes, line: line)
        for fault in reader.faults { report(.error, fault.rule, fault.offset, fault.message, fault.hint) }
        for unknown in reader.unknownKeys {
          report(
            .warning, "unknown-field", unknown.offset,
            "the field '\(unknown.name)' is not known to this version",
            "it is kept; a newer version of the tool may know it")
        }
        if let redaction = reader.redaction {
          report(.note, "redacted", start, "this record was redacted: \(redaction.reason)", nil)
        }
        if let record {
          if let segment, segment.office != record.header.office {
            report(
              .error, "wrong-office", reader.offsets[.office] ?? start,
              "a record of office '\(record.header.office)' stands in the folder of '\(segment.office)'", nil)
          }
          if let rivals = rivals(of: record, standings) {
            report(
              .warning, "contested", start,
              "'\(record.id.short)' has rival corrections, \(rivals), so it counts as it was first recorded",
              "one correction settles it: a4p correct \(record.id.short) --reason TEXT, with what is right")
          }
          // What was corrected or taken back has been dealt with; only what still counts must be right.
          let counts = register.position(of: record.id).map(standings.isCounted) ?? false
          if counts || record.kind == .retraction, record.header.framework == register.framework.id {
            for problem in RecordCheck.problems(record, in: register, standings: standings) {
              let field = RecordKey(rawValue: problem.field).flatMap { reader.offsets[$0] } ?? start
              let offset = problem.value.flatMap { Self.offset(of: $0, in: bytes, field..<end) } ?? field
              report(problem.severity, problem.rule, offset, problem.message, problem.hint)
            }
          }
        }
      }
      start = end + 1
    }
    return findings
  }

  /// The rival corrections of a contested record that counts, by their short names.
  private func rivals(of record: Record, _ standings: Standings) -> String? {
    guard let position = register.position(of: record.id), standings.standing(of: position) == .contested,
      standings.isCounted(position)
    else { return nil }
    return standings.heads(of: position).map { "'\(register.entries[$0].id.short)'" }
      .joined(separator: " and ")
  }

  /// Where a text stands in a range of bytes.
  private static func offset(of text: String, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let wanted = Array(text.utf8)
    guard !wanted.isEmpty, wanted.count <= range.count else { return nil }
    for start in range.lowerBound...(range.upperBound - wanted.count) {
      if wanted.indices.allSatisfy({ bytes[start + $0] == wanted[$0] }) { return start }
    }
    return nil
  }
}
