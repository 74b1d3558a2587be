import CommitmentModel
import Formats

/// Recomputes the sums of some segments, one after another.
struct SegmentVerifier: Sendable {
  /// What a line states about the one before it.
  private enum Previous {
    case none
    case sum(RecordSum)
    case other(String, offset: Int)
  }

  private(set) var verified = 0
  private(set) var findings: [Diagnostic] = []
  /// The sums that lines state, and those that they state of their predecessors, with their segment and line.
  private(set) var sums: [RecordSum] = []
  private(set) var predecessors: [(sum: RecordSum, segment: Int, line: Int)] = []
  private var fields: [JSONField] = []

  /// Verifies the lines of one segment, in O(bytes).
  mutating func verify(_ file: SourceFile, number segment: Int) {
    let bytes = file.bytes.span
    var start = 0
    var number = 0
    while start < bytes.count {
      let (end, beyondASCII) = ByteScan.line(bytes, from: start)
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
            "it was never acknowledged; 'a4p record' sets it aside"))
      }
      if let stated = RecordSum.stated(in: bytes, line: line) {
        if RecordSum(of: bytes.extracting(stated.covered)) == stated.sum {
          verified += 1
        } else {
          findings.append(
            finding(
              "wrong-sum", start, "this line is not what was recorded: its sum does not fit",
              "compare it with what git holds: git log -p -- \(file.path)"))
        }
        sums.append(stated.sum)
        switch previous(bytes, line, beyondASCII) {
        case .none: break
        case .sum(let sum): predecessors.append((sum, segment, number))
        case .other(let text, let offset):
          findings.append(
            finding(
              "wrong-prev", offset, "'\(text)' is no sum of a record", "compare the line with what git holds")
          )
        }
      } else if !isTorn {
        findings.append(
          finding(
            "no-sum", start, "this line has no sum at its end, so it was not written by the tool",
            "compare it with what git holds: git log -p -- \(file.path)"))
      }
      start = end + 1
    }
  }
  /// What a line states about the one before it: without making text of its fields where it is plainly written.
  private mutating func previous(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ beyondASCII: Range<Int>
  ) -> Previous {
    guard ByteScan.isUTF8(bytes, beyondASCII),
      (try? JSONFlatReader.scan(bytes, in: line, into: &fields)) != nil,
      !fields.contains(where: \.nameIsEscaped)
    else { return thorough(bytes, line) }
    let found = fields.filter { JSONFlatReader.equals(bytes, $0.name, "prev") }
    guard let field = found.first else { return .none }
    guard found.count == 1, field.form == .string, !field.isEscaped,
      let sum = RecordSum(hexadecimal: bytes.extracting(field.value))
    else { return thorough(bytes, line) }
    return .sum(sum)
  }

  /// The same by the reader that knows every kind of fault.
  private func thorough(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Previous {
    let reader = RecordReader.read(bytes, line: line).reader
    guard let text = reader.fields[text: .prev] else { return .none }
    if let sum = RecordSum(hexadecimal: text) { return .sum(sum) }
    return .other(text, offset: reader.offsets[.prev] ?? line.lowerBound)
  }
}
