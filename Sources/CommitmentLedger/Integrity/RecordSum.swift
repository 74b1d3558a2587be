package import Formats

/// The fingerprint of a record: SHA-256 of its line from `{` up to, not including, `,"sum"`.
public struct RecordSum: Hashable, Sendable, Comparable {
  package let digest: SHA256Digest

  /// The sum of the bytes of a line up to its field `sum`.
  package init(of bytes: [UInt8]) { digest = SHA256.digest(of: bytes) }

  package init(of bytes: Span<UInt8>) { digest = SHA256.digest(of: bytes) }

  /// Reads the written form: 64 lower-case hexadecimal digits.
  public init?(hexadecimal: String) {
    guard let digest = SHA256Digest(hexadecimal: hexadecimal) else { return nil }
    self.digest = digest
  }

  package init?(hexadecimal bytes: Span<UInt8>) {
    guard let digest = SHA256Digest(hexadecimal: bytes) else { return nil }
    self.digest = digest
  }

  /// The 64 lower-case hexadecimal digits.
  public var hexadecimal: String { digest.hexadecimal }

  public static func < (left: Self, right: Self) -> Bool { left.digest < right.digest }

  /// The number of bytes of `,"sum":"…"}` at the end of a line.
  static let suffixLength = 74

  /// The sum that a line states at its end and the bytes that it covers, or nil where there is none.
  static func stated(in bytes: Span<UInt8>, line: Range<Int>) -> (sum: RecordSum, covered: Range<Int>)? {
    guard line.count > suffixLength else { return nil }
    let start = line.upperBound - suffixLength
    let opening: StaticString = ",\"sum\":\""
    guard JSONFlatReader.equals(bytes, start..<start + 8, opening),
      bytes[line.upperBound - 2] == UInt8(ascii: "\""), bytes[line.upperBound - 1] == UInt8(ascii: "}"),
      let sum = RecordSum(hexadecimal: bytes.extracting(start + 8..<start + 72))
    else { return nil }
    return (sum, line.lowerBound..<start)
  }
}

extension RecordSum {
  /// The sum that a line states at its end.
  package static func stated(in bytes: [UInt8], line: Range<Int>) -> RecordSum? {
    stated(in: bytes.span, line: line)?.sum
  }
}
