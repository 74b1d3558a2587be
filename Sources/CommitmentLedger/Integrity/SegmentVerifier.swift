import CommitmentModel
import Formats

/// Recomputes the sums of some segments, one after another.
struct SegmentVerifier: Sendable {
  /// What a line says of itself, as far as verifying needs it.
  private struct Statement {
    var previous: RecordSum?
    var date: DateSpan?
    var redaction: RedactedRecord?
    /// What stands where the sum of the line before should, and where.
    var fault: (text: String, offset: Int)?
  }

  /// A line with a sum that is still to be recomputed.
  private struct Claim {
    var line: Range<Int>
    var number: Int
    /// What the sum covers.
    var covered: Range<Int>
    /// The place of the line among ``links``.
    var link: Int
  }

  private(set) var verified = 0
  private(set) var findings: [Diagnostic] = []
  /// Every line with a sum, and what it follows, in the order of reading.
  private(set) var links: [LedgerLink] = []
  private(set) var redacted: [LedgerVerifier.Redacted] = []
  private var fields: [JSONField] = []
  private let keys = EntryKey.names
  private let precisions = CodeTable<DatePrecision>()
  /// Whether sums are recomputed; else what a line states is believed, to follow the links alone.
  private let recomputes: Bool

  init(recomputes: Bool = true) { self.recomputes = recomputes }

  /// Verifies the lines of one segment, in O(bytes).
  mutating func verify(_ file: SourceFile) {
    let bytes = file.bytes.span
    var found = EntryFields()
    var claims: [Claim] = []
    var start = 0
    var number = 0
    while start < bytes.count {
      let plainEnd = found.findPlain(in: bytes, from: start, keys)
      let end = plainEnd ?? ByteScan.line(bytes, from: start).end
      number += 1
      let line = start..<end
      let finding = { (rule: String, offset: Int, message: String, hint: String) in
        file.diagnostic(
          .error, rule: rule, line: number, lineBytes: line, at: offset, message, hint: hint)
      }
      let isTorn = end == bytes.count
      if isTorn {
        findings.append(
          finding(
            "torn-line", start, "the last line has no end: its writing was interrupted",
            "'a4p repair' sets it aside, as does the next 'a4p record'"))
      }
      if let stated = RecordSum.stated(in: bytes, line: line) {
        let statement = plainEnd == nil ? general(bytes, line) : statement(bytes, line, found)
        let place = Diagnostic.Place(file: file.path, line: number)
        var link = LedgerLink(sum: stated.sum, previous: statement.previous, place: place, state: .whole)
        if let redaction = statement.redaction {
          link.state = .redacted
          redacted.append(LedgerVerifier.Redacted(record: redaction, place: place))
        } else {
          link.date = statement.date
          claims.append(Claim(line: line, number: number, covered: stated.covered, link: links.count))
        }
        links.append(link)
        if let fault = statement.fault {
          findings.append(
            finding(
              "wrong-prev", fault.offset, "'\(fault.text.shortened)' is no sum of a record",
              "compare the line with what git holds"))
        }
      } else if !isTorn {
        findings.append(
          finding(
            "no-sum", start, "this line has no sum at its end, so it was not written by the tool",
            "compare it with what git holds: git log -p -- \(file.path)"))
      }
      start = end + 1
    }
    if recomputes { check(claims, in: file) } else { verified += claims.count }
  }

  /// Recomputes sums, all of a segment at once, which is faster than each when its line is read.
  private mutating func check(_ claims: [Claim], in file: SourceFile) {
    let digests = SHA256.digests(of: claims.map(\.covered), in: file.bytes.span)
    for (claim, digest) in zip(claims, digests) {
      if links[claim.link].sum.digest == digest {
        verified += 1
        continue
      }
      links[claim.link].state = .altered
      links[claim.link].date = nil
      findings.append(
        file.diagnostic(
          .error, rule: "wrong-sum", line: claim.number, lineBytes: claim.line, at: claim.line.lowerBound,
          "this line is not what was recorded: its sum does not fit",
          hint: "compare it with what git holds: git log -p -- \(file.path)"))
    }
  }

  /// What a line says of itself whose fields were found, without making text of them.
  private mutating func statement(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ found: borrowing EntryFields
  ) -> Statement {
    guard !found.isRedacted, found.isPreviousPlain else { return general(bytes, line) }
    var statement = Statement()
    if !found[.prev].isEmpty {
      guard let sum = RecordSum(hexadecimal: bytes.extracting(found[.prev])) else {
        return thorough(bytes, line)
      }
      statement.previous = sum
    }
    if let precision = precisions[bytes, found[.precision]] {
      statement.date = DateSpan(ascii: bytes.extracting(found[.date]), precision: precision)
    }
    return statement
  }

  /// The same for any other line.
  private mutating func general(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Statement {
    guard ByteScan.isUTF8(bytes, line),
      (try? JSONFlatReader.scan(bytes, in: line, into: &fields)) != nil,
      !fields.contains(where: { $0.nameIsEscaped || JSONFlatReader.equals(bytes, $0.name, "redacted") })
    else { return thorough(bytes, line) }
    var statement = Statement()
    var date: JSONField?
    var precision: JSONField?
    for field in fields {
      if JSONFlatReader.equals(bytes, field.name, "prev") {
        guard statement.previous == nil, field.form == .string, !field.isEscaped,
          let sum = RecordSum(hexadecimal: bytes.extracting(field.value))
        else { return thorough(bytes, line) }
        statement.previous = sum
      } else if JSONFlatReader.equals(bytes, field.name, "date") {
        date = field
      } else if JSONFlatReader.equals(bytes, field.name, "precision") {
        precision = field
      }
    }
    if let date, let precision,
      let word = JSONFlatReader.string(bytes, precision.value, isEscaped: precision.isEscaped),
      let known = DatePrecision(rawValue: word)
    {
      statement.date = DateSpan(ascii: bytes.extracting(date.value), precision: known)
    }
    return statement
  }

  /// The same by the reader that knows every kind of fault.
  private func thorough(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Statement {
    let reader = RecordReader.read(bytes, line: line).reader
    var statement = Statement(date: reader.dateSpan, redaction: reader.redaction)
    guard let text = reader.fields[text: .prev] else { return statement }
    statement.previous = RecordSum(hexadecimal: text)
    if statement.previous == nil { statement.fault = (text, reader.offsets[.prev] ?? line.lowerBound) }
    return statement
  }
}
