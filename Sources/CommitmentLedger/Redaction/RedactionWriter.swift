package import CommitmentModel
import Formats

/// Blacks out the content of a record and leaves its place in the ledger.
///
/// What stays is `id kind recorded redacted prev sum`, in this order: `redacted` is the reason and stands before
/// `prev`, so that the line still ends in the two sums. The sum is the one that the record was written with; it can
/// no longer be recomputed, but seals and the `prev` of the next record go on to fit.
package enum RedactionWriter {
  /// What blacking out made of a segment.
  package struct Outcome: Hashable, Sendable {
    package var file: SourceFile
    /// The numbers of the lines that were blacked out, from 1; empty where the segment holds no such record whole.
    package var lines: [Int]
  }

  /// Blacks out every whole line of a record in a segment; all other bytes stay as they are.
  ///
  /// O(bytes).
  package static func redact(
    _ id: RecordID, in file: SourceFile, reason: String
  ) throws(RedactionFault) -> Outcome {
    let bytes = file.bytes.span
    var result: [UInt8] = []
    var lines: [Int] = []
    for (index, line) in file.lines.enumerated() {
      if let redacted = try redacted(id, bytes, line, number: index + 1, reason: reason) {
        result += redacted
        lines.append(index + 1)
      } else {
        result += file.bytes[line]
      }
      if line.upperBound < bytes.count { result.append(0x0A) }
    }
    return Outcome(file: SourceFile(path: file.path, bytes: result), lines: lines)
  }

  private static func redacted(
    _ id: RecordID, _ bytes: Span<UInt8>, _ line: Range<Int>, number: Int, reason: String
  ) throws(RedactionFault) -> [UInt8]? {
    let reader = RecordReader.read(bytes, line: line).reader
    guard reader.fields[text: .id] == id.description, reader.redaction == nil else { return nil }
    guard let stated = RecordSum.stated(in: bytes, line: line),
      RecordSum(of: bytes.extracting(stated.covered)) == stated.sum
    else { throw .altered(line: number) }
    var fields = reader.fields
    fields[text: .redacted] = reason
    var text: [UInt8] = []
    for key in RecordKey.ofRedaction {
      guard let value = fields[text: key] else { continue }
      text.append(UInt8(ascii: text.isEmpty ? "{" : ","))
      JSONText.append(key.rawValue, to: &text)
      text.append(UInt8(ascii: ":"))
      JSONText.append(value, to: &text)
    }
    return text + [UInt8(ascii: "}")]
  }
}
