import CommitmentModel
import Testing

@testable import CommitmentLedger

/// Two streams of a made-up ledger, each in two segments, to be sealed and then tampered with.
struct SealedLedger {
  /// The older and the newer segment of the first stream, then those of the second.
  var segments: [SourceFile]
  /// The records of each stream.
  let records: [[Record]]
  /// Where the newer segment of a stream begins.
  let split: Int

  static let files = [MadeUpWorkspace.catalogue[0]] + MadeUpWorkspace.registers
  static let streams = ["aaaa", "bbbb"]

  init(records count: Int) throws {
    split = (count + 1) / 2
    records = [try MadeUpWorkspace.records(count, seed: 1), try MadeUpWorkspace.records(count, seed: 2)]
    segments = []
    for (records, stream) in zip(records, Self.streams) { segments += Self.segments(records, stream, split) }
  }

  static func segments(_ records: [Record], _ stream: String, _ split: Int) -> [SourceFile] {
    let lines = MadeUpWorkspace.stream(records)
    return [
      MadeUpWorkspace.segment(Array(lines[..<split]), stream: stream),
      MadeUpWorkspace.segment(Array(lines[split...]), stream: stream, part: 2),
    ]
  }

  static func lines(_ file: SourceFile) -> [[UInt8]] { file.lines.map { Array(file.bytes[$0]) } }

  static func file(_ path: String, _ lines: some Sequence<[UInt8]>) -> SourceFile {
    SourceFile(path: path, bytes: lines.flatMap { $0 + [0x0A] })
  }

  func lastSum(of stream: Int) throws -> RecordSum {
    let line = try #require(MadeUpWorkspace.stream(records[stream]).last)
    return try #require(RecordSum.stated(in: line, line: 0..<line.count))
  }

  func seal(
    part: Int = 1, previous: SourceFile? = nil, replaced: (file: SourceFile, reason: String)? = nil
  ) throws -> Seal {
    try Seal.make(
      SealName(quarter: try #require(Quarter("2026-Q1")), part: part),
      framework: try #require(FrameworkID("made-up")),
      people: Seal.People(prepared: "A desk officer", approved: "A chief"),
      signed: Instant(seconds: 1_775_000_000), rubric: "1", ledger: segments, files: Self.files,
      pages: [SourceFile(path: "Reports/2026-Q1/en/scorecard.md", text: "# Page\n")], pageFormat: 1,
      tool: "0.0.1", previous: previous, replaced: replaced)
  }

  /// What is found when a seal is held against the ledger as it is now.
  func audit(_ seals: [SourceFile], files: [SourceFile] = SealedLedger.files) -> SealAudit {
    SealAudit(seals, report: LedgerVerifier.verify(segments), files: files)
  }

  mutating func setLines(_ lines: [[UInt8]], of segment: Int) {
    segments[segment] = Self.file(segments[segment].path, lines)
  }

  mutating func removeLines(_ range: Range<Int>, of segment: Int) {
    var lines = Self.lines(segments[segment])
    lines.removeSubrange(range)
    setLines(lines, of: segment)
  }

  mutating func flipBit(of segment: Int, line: Int) {
    var lines = Self.lines(segments[segment])
    lines[line - 1][30] ^= 1
    setLines(lines, of: segment)
  }

  /// A well-formed record that somebody else made up, after the last line of a stream.
  func forged(after line: [UInt8]?) throws -> [UInt8] {
    let record = try MadeUpWorkspace.records(1, seed: 99)[0]
    let previous = line.flatMap { RecordSum.stated(in: $0, line: 0..<$0.count) }
    return RecordWriter.line(record, previous: previous).bytes
  }
}
