package import CommitmentModel

/// What can be mended in one segment without touching a line whose sum fits.
///
/// Everything that goes is kept as it stood, so that a repair can be undone by hand.
package struct SegmentRepair: Hashable, Sendable {
  /// The end of a segment that an interrupted write left.
  package struct TornTail: Hashable, Sendable {
    /// The byte at which it stood.
    package var offset: Int
    package var bytes: [UInt8]
  }

  /// The segment's path.
  package let path: String
  /// Its bytes when mended.
  package private(set) var bytes: [UInt8] = []
  package private(set) var torn: TornTail?
  /// The lines that go or change, as they stood, with their line feeds.
  package private(set) var removed: [UInt8] = []
  /// What is done, by line.
  package private(set) var steps: [Diagnostic] = []

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Looks for what can be mended; nil where there is nothing.
  ///
  /// O(bytes).
  package init?(of file: SourceFile) {
    path = file.path
    var seen: Set<[UInt8]> = []
    for (index, range) in file.lines.enumerated() {
      let line = Array(file.bytes[range])
      if range.upperBound == file.bytes.count {
        mendEnd(line, at: range.lowerBound, number: index + 1)
      } else {
        mend(line, number: index + 1, seen: &seen)
      }
    }
    guard !steps.isEmpty else { return nil }
  }

  private mutating func mend(_ line: [UInt8], number: Int, seen: inout Set<[UInt8]>) {
    if Self.isSound(line) {
      if seen.insert(line).inserted {
        keep(line)
      } else {
        removed += line + [0x0A]
        step("doubled-line", number, "this line is here twice, byte for byte; one of them stays")
      }
      return
    }
    if Self.isConflictMarker(line) {
      removed += line + [0x0A]
      step("conflict-marker", number, "a merge left this mark; the lines of both sides stay")
      return
    }
    guard let mended = mended(line, number) else { return keep(line) }
    removed += line + [0x0A]
    if seen.insert(mended).inserted { keep(mended) }
  }

  /// The line without what another program added to it, where its sum then fits, or where nothing else is left.
  private mutating func mended(_ line: [UInt8], _ number: Int) -> [UInt8]? {
    // Most lines have neither; one may be a gigabyte long and is not copied for nothing.
    guard line.first == Self.byteOrderMark[0] || line.last == 0x0D else { return nil }
    let hasMark = number == 1 && line.starts(with: Self.byteOrderMark)
    let withoutMark = Array(line.dropFirst(hasMark ? 3 : 0))
    let hasReturn = withoutMark.last == 0x0D
    let withoutReturn = Array(withoutMark.dropLast(hasReturn ? 1 : 0))
    // A byte order mark is never part of a record; CR goes only where the sum says that it was not there.
    let mendsReturn = hasReturn && Self.isSound(withoutReturn)
    guard hasMark || mendsReturn else { return nil }
    if hasMark { step("byte-order-mark", number, "a byte order mark stands before this line") }
    if mendsReturn { step("line-ending", number, "this line ends in CR LF; its sum fits with LF alone") }
    return mendsReturn ? withoutReturn : withoutMark
  }

  /// A last line without a line feed: a whole record gets its end back, all else is set aside.
  private mutating func mendEnd(_ line: [UInt8], at offset: Int, number: Int) {
    if Self.isSound(line) {
      keep(line)
      step(
        "torn-line", number, "only the end of this line is missing; its sum fits, so it gets its line feed")
    } else {
      torn = TornTail(offset: offset, bytes: line)
      step("torn-line", number, "the writing of this line was interrupted; it is set aside")
    }
  }

  private mutating func keep(_ line: [UInt8]) {
    bytes += line
    bytes.append(0x0A)
  }

  private mutating func step(_ rule: String, _ number: Int, _ message: String) {
    steps.append(Diagnostic(.warning, rule: rule, at: Diagnostic.Place(file: path, line: number), message))
  }

  /// Whether a line is as the tool wrote it: its sum fits, or it was redacted.
  private static func isSound(_ line: [UInt8]) -> Bool {
    let all = 0..<line.count
    guard let stated = RecordSum.stated(in: line.span, line: all) else { return false }
    return RecordSum(of: line.span.extracting(stated.covered)) == stated.sum
      || RecordReader.read(line.span, line: all).reader.redaction != nil
  }

  /// Whether a line is one of the marks that git writes around the sides of a conflict.
  private static func isConflictMarker(_ line: [UInt8]) -> Bool {
    guard let first = line.first, "<=>|".utf8.contains(first), line.prefix(7).allSatisfy({ $0 == first }),
      line.count >= 7
    else { return false }
    return line.count == 7 || line[7] == UInt8(ascii: " ") || (line.count == 8 && line[7] == 0x0D)
  }
}
