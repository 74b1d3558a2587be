import CommitmentModel
import Formats

/// Holds every line of one segment against the written form of records, the catalogue and the other records.
struct SegmentCheck {
  private(set) var findings: [Diagnostic] = []

  private let file: SourceFile
  private let name: SegmentName?
  private let workspace: Workspace
  private let standings: Standings
  private let history: AssessmentHistory
  private let isPartial: Bool
  /// The line that is looked at: its number and its bytes.
  private var number = 0
  private var line = 0..<0

  init(
    _ file: SourceFile, of workspace: Workspace, standings: Standings, history: AssessmentHistory,
    isPartial: Bool
  ) {
    self.file = file
    self.workspace = workspace
    self.standings = standings
    self.history = history
    self.isPartial = isPartial
    name = SegmentName(path: file.path)
  }

  private var register: Register { workspace.register }

  /// Checks all lines, in O(bytes).
  mutating func checkLines() {
    let content = file.bytes
    let bytes = content.span
    var start = 0
    while start < bytes.count {
      line = start..<ByteScan.line(bytes, from: start).end
      number += 1
      checkLine(bytes)
      start = line.upperBound + 1
    }
  }

  private mutating func checkLine(_ bytes: Span<UInt8>) {
    if line.upperBound == bytes.count {
      report(
        .error, "torn-line", "the last line has no end: its writing was interrupted",
        "'a4p repair' sets it aside, as does the next 'a4p record'")
    } else if bytes[line.lowerBound] == UInt8(ascii: "<") || bytes[line.lowerBound] == UInt8(ascii: "=")
      || bytes[line.lowerBound] == UInt8(ascii: ">") || bytes[line.lowerBound] == UInt8(ascii: "|")
    {
      report(
        .error, "conflict-marker", "a merge left its marks here",
        "'a4p repair' removes the marks and keeps the lines of both sides")
    } else {
      let (record, reader) = RecordReader.read(bytes, line: line)
      reportReading(reader)
      if let record { check(record, reader, bytes) }
    }
  }

  /// What the reader found on the line.
  private mutating func reportReading(_ reader: RecordReader) {
    for fault in reader.faults { report(.error, fault.rule, at: fault.offset, fault.message, fault.hint) }
    for unknown in reader.unknownKeys {
      report(
        .warning, "unknown-field", at: unknown.offset,
        "the field '\(unknown.name)' is not known to this version",
        "it is kept; a newer version of the tool may know it")
    }
    if let redaction = reader.redaction {
      report(.note, "redacted", "this record was redacted: \(redaction.reason)", nil)
    }
  }

  /// What is wrong with a record that can be read.
  private mutating func check(_ record: Record, _ reader: RecordReader, _ bytes: Span<UInt8>) {
    if let name, name.office != record.header.office {
      report(
        .error, "wrong-office", at: reader.offsets[.office],
        "a record of office '\(record.header.office)' stands in the folder of '\(name.office)'", nil)
    }
    if let first = firstLine(like: record, bytes) {
      report(
        .note, "doubled-line", "this line stands here twice, byte for byte; it counts once, at line \(first)",
        "a union merge leaves such lines; 'a4p repair' keeps one of them")
    }
    if let rivals = rivals(of: record) {
      report(
        .warning, "contested",
        "'\(record.id.short)' has rival corrections, \(rivals), so it counts as it was first recorded",
        "one correction settles it: a4p correct \(record.id.short) --reason TEXT, with what is right")
    }
    // What was corrected or taken back has been dealt with; only what still counts must be right.
    let counts = register.position(of: record.id).map(standings.isCounted) ?? false
    guard counts || record.kind == .retraction, record.header.framework == register.framework.id else {
      return
    }
    for problem in RecordCheck.problems(record, in: register, standings: standings, history: history) {
      let field = RecordKey(rawValue: problem.field).flatMap { reader.offsets[$0] } ?? line.lowerBound
      let offset = problem.value.flatMap { Self.offset(of: $0, in: bytes, field..<line.upperBound) }
      let isElsewhere = isPartial && problem.rule == "unknown-record"
      report(
        isElsewhere ? .note : problem.severity, problem.rule, at: offset ?? field,
        problem.message + (isElsewhere ? " in the part of the ledger that this clone holds" : ""),
        isElsewhere ? nil : problem.hint)
    }
  }

  /// The number of the line of this segment that the record was read from, where it is an earlier copy of this one.
  private func firstLine(like record: Record, _ bytes: Span<UInt8>) -> Int? {
    guard let position = register.position(of: record.id) else { return nil }
    let place = register.entries[position].place
    guard Int(place.line) != number, workspace.ledger.paths[Int(place.segment)] == file.path else {
      return nil
    }
    let copy = Int(place.offset)..<Int(place.offset) + Int(place.length)
    guard copy.count == line.count else { return nil }
    let isSame = line.indices.allSatisfy { bytes[$0] == bytes[copy.lowerBound + $0 - line.lowerBound] }
    return isSame ? Int(place.line) : nil
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, _ rule: String, at offset: Int? = nil, _ message: String, _ hint: String?
  ) {
    findings.append(
      file.diagnostic(
        severity, rule: rule, line: number, lineBytes: line, at: offset ?? line.lowerBound, message,
        hint: hint))
  }

  /// The rival corrections of a contested record that counts, by their short names.
  private func rivals(of record: Record) -> String? {
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
