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

  /// The sums in order: put into boxes by their first bits, and sorted within each, which for many is several times
  /// faster than comparing across all.
  static func sorted(_ sums: some Collection<RecordSum>) -> [RecordSum] {
    guard sums.count > 4096, var sorted = sums.first.map({ [RecordSum](repeating: $0, count: sums.count) })
    else { return sums.sorted() }
    // Where each box begins, and after the loop where it ends.
    var places = [Int32](repeating: 0, count: boxes + 1)
    for sum in sums { places[box(sum) + 1] += 1 }
    for box in 1...boxes { places[box] += places[box - 1] }
    for sum in sums {
      let box = box(sum)
      sorted[Int(places[box])] = sum
      places[box] += 1
    }
    var start = 0
    for end in places.prefix(boxes) {
      sort(&sorted, from: start, to: Int(end))
      start = Int(end)
    }
    return sorted
  }

  /// Sorts a part: sums are spread evenly, so that nearly all parts have few; a part of many is no sum's doing.
  private static func sort(_ sums: inout [RecordSum], from start: Int, to end: Int) {
    if end - start > 32 { return sums[start..<end].sort() }
    for index in start..<end {
      let sum = sums[index]
      var place = index
      while place > start, sum < sums[place - 1] {
        sums[place] = sums[place - 1]
        place -= 1
      }
      sums[place] = sum
    }
  }

  private static let boxes = 1 << 16

  private static func box(_ sum: RecordSum) -> Int { Int(sum.digest.firstBits) }

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
