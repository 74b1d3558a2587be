/// Where a record stands in the ledger as it was read.
package struct RecordPlace: Hashable, Sendable {
  /// The place of its segment among those that were read.
  package let segment: UInt32
  /// Its line in that segment, from 1.
  package let line: UInt32
  /// The offset of its first byte.
  package let offset: UInt32
  /// The number of its bytes, without the line's end.
  package let length: UInt32

  /// Where its bytes are in its segment.
  package var range: Range<Int> { Int(offset)..<Int(offset) + Int(length) }

  package init(segment: Int, line: Int, offset: Int, length: Int) {
    self.segment = UInt32(clamping: segment)
    self.line = UInt32(clamping: line)
    self.offset = UInt32(clamping: offset)
    self.length = UInt32(clamping: length)
  }
}
