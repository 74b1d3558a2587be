public import CommitmentModel

/// Recomputes the sums of a ledger and follows the links between its records.
public enum LedgerVerifier {
  /// What was found.
  public struct Report: Hashable, Sendable {
    /// The number of lines whose sum is right.
    public var verified = 0
    /// The number of streams.
    public var streams = 0
    /// What is wrong, by place.
    public var findings: [Diagnostic] = []
    /// Records whose predecessor is not here: a clone of some years has them too, so each needs a look at git.
    public var gaps: [Gap] = []
    /// Records whose content was blacked out: no sum can be recomputed for them, and each is to be seen.
    public var redacted: [Redacted] = []
    /// Every line with a sum, and what it follows, in the order of reading.
    var links: [LedgerLink] = []
  }

  /// A record whose content was blacked out, and where it stands.
  public struct Redacted: Hashable, Sendable {
    public var record: RedactedRecord
    public var place: Diagnostic.Place
  }

  /// A record whose predecessor is not here.
  public struct Gap: Hashable, Sendable {
    public var place: Diagnostic.Place
    /// The sum of the missing record.
    public var missing: RecordSum
  }

  /// Verifies the segments of a ledger.
  ///
  /// O(bytes).
  public static func verify(_ segments: [SourceFile]) -> Report {
    var report = Report()
    for segment in segments { verify(segment, into: &report) }
    report.streams =
      Set(segments.compactMap { SegmentName(path: $0.path).map { "\($0.office)/\($0.stream)" } }).count
    let sums = Set(report.links.map(\.sum))
    report.gaps = report.links.compactMap { link in
      link.previous.flatMap { sums.contains($0) ? nil : Gap(place: link.place, missing: $0) }
    }
    report.findings.sort()
    return report
  }

  private static func verify(_ file: SourceFile, into report: inout Report) {
    let bytes = file.bytes.span
    var start = 0
    var number = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      number += 1
      let line = start..<end
      let finding = { (rule: String, offset: Int, message: String, hint: String) in
        file.diagnostic(
          .error, rule: rule, line: number, lineBytes: line, at: offset, message, hint: hint)
      }
      let isTorn = end == bytes.count
      if isTorn {
        report.findings.append(
          finding(
            "torn-line", start, "the last line has no end: its writing was interrupted",
            "'a4p repair' sets it aside, as does the next 'a4p record'"))
      }
      if let stated = RecordSum.stated(in: bytes, line: line) {
        let fields = RecordReader.read(bytes, line: line).reader
        let place = Diagnostic.Place(file: file.path, line: number)
        var link = LedgerLink(sum: stated.sum, previous: nil, place: place, state: .whole)
        if let redaction = fields.redaction {
          link.state = .redacted
          report.redacted.append(Redacted(record: redaction, place: place))
        } else if RecordSum(of: bytes.extracting(stated.covered)) == stated.sum {
          link.date = fields.dateSpan
          report.verified += 1
        } else {
          link.state = .altered
          report.findings.append(
            finding(
              "wrong-sum", start, "this line is not what was recorded: its sum does not fit",
              "compare it with what git holds: git log -p -- \(file.path)"))
        }
        if let text = fields.fields[text: .prev] {
          link.previous = RecordSum(hexadecimal: text)
          if link.previous == nil {
            report.findings.append(
              finding(
                "wrong-prev", fields.offsets[.prev] ?? start, "'\(text)' is no sum of a record",
                "compare the line with what git holds"))
          }
        }
        report.links.append(link)
      } else if !isTorn {
        report.findings.append(
          finding(
            "no-sum", start, "this line has no sum at its end, so it was not written by the tool",
            "compare it with what git holds: git log -p -- \(file.path)"))
      }
      start = end + 1
    }
  }
}
