import CommitmentModel
import Formats

/// Reads the marks of a piece of evidence, such as `"PER-3:advances","CON-2"`.
struct MarkReader: Sendable {
  private let commitments: CodeTable<Int>
  private let directions = CodeTable<EvidenceDirection>()
  private var elements: [JSONField] = []

  init(_ commitments: CodeTable<Int>) { self.commitments = commitments }

  /// Adds the marks that an array holds; gives whether it holds marks alone, and at least one.
  ///
  /// Marks of commitments that the catalogue does not know are left to `check`.
  mutating func read(_ bytes: Span<UInt8>, _ list: Range<Int>, into marks: inout [EntryMark]) -> Bool {
    var position = list.lowerBound
    while let end = plain(bytes, position, list.upperBound, into: &marks) {
      if end == list.upperBound { return true }
      position = end + 1
    }
    // From the first mark that is not spelled as our own writer spells it.
    return general(bytes, position..<list.upperBound, into: &marks)
  }

  /// Reads one mark and gives where it ends: at a comma, or at the end of the list; nil where it is not plain.
  @inline(__always)
  private func plain(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, into marks: inout [EntryMark]
  ) -> Int? {
    guard start < end, bytes[start] == UInt8(ascii: "\""),
      let (commitment, colon) = commitments.find(bytes, start + 1, before: UInt8(ascii: ":")),
      let (direction, quote) = directions.find(bytes, colon + 1, before: UInt8(ascii: "\"")),
      quote + 1 == end || quote + 1 < end && bytes[quote + 1] == UInt8(ascii: ",")
    else { return nil }
    marks.append(EntryMark(commitment: commitment, direction: direction))
    return quote + 1
  }

  private mutating func general(
    _ bytes: Span<UInt8>, _ list: Range<Int>, into marks: inout [EntryMark]
  ) -> Bool {
    guard JSONFlatReader.elements(bytes, list, into: &elements), !elements.isEmpty else { return false }
    for element in elements {
      guard !element.isEscaped, read(mark: element.value, bytes, into: &marks) else { return false }
    }
    return true
  }

  private func read(mark: Range<Int>, _ bytes: Span<UInt8>, into marks: inout [EntryMark]) -> Bool {
    var colon = mark.lowerBound
    while colon < mark.upperBound, bytes[colon] != UInt8(ascii: ":") { colon += 1 }
    var direction = EvidenceDirection.neutral
    if colon < mark.upperBound {
      guard let known = directions[bytes, colon + 1..<mark.upperBound] else { return false }
      direction = known
    }
    if let commitment = commitments[bytes, mark.lowerBound..<colon] {
      marks.append(EntryMark(commitment: commitment, direction: direction))
    }
    return true
  }
}
