import CommitmentModel
import Testing

@testable import CommitmentLedger

struct SegmentRepairTests {
  private let lines: [[UInt8]]
  private let whole: SourceFile

  init() throws {
    lines = MadeUpWorkspace.stream(try MadeUpWorkspace.records(4))
    whole = MadeUpWorkspace.segment(lines)
  }

  private func repair(_ bytes: [UInt8]) -> SegmentRepair? {
    SegmentRepair(of: SourceFile(path: whole.path, bytes: bytes))
  }

  private func joined(_ lines: [[UInt8]]) -> [UInt8] { lines.flatMap { $0 + [0x0A] } }

  @Test func findsNothingToDoInWhatIsWhole() {
    #expect(repair(whole.bytes) == nil)
    #expect(repair([]) == nil)
  }

  @Test func setsATornTailAside() throws {
    let mended = try #require(repair(whole.bytes.dropLast(20)))
    let start = joined(Array(lines[..<3])).count
    #expect(mended.bytes == joined(Array(lines[..<3])))
    #expect(mended.torn == SegmentRepair.TornTail(offset: start, bytes: Array(lines[3].dropLast(19))))
    #expect(mended.steps.map(\.rule) == ["torn-line"])
    #expect(mended.steps.map(\.place.line) == [4])
  }

  @Test func givesAWholeLastLineItsEndBack() throws {
    let mended = try #require(repair(whole.bytes.dropLast()))
    #expect(mended.bytes == whole.bytes)
    #expect(mended.torn == nil)
    #expect(mended.removed.isEmpty)
  }

  @Test func removesTheMarksOfAMergeAndKeepsBothSides() throws {
    let marks = ["<<<<<<< ours", "||||||| base", "=======", ">>>>>>> theirs"].map { Array($0.utf8) }
    let mended = try #require(
      repair(joined([lines[0], marks[0], lines[1], marks[1], marks[2], lines[2], marks[3], lines[3]])))
    #expect(mended.bytes == whole.bytes)
    #expect(mended.removed == joined(marks))
    #expect(mended.steps.map(\.place.line) == [2, 4, 5, 7])
  }

  @Test func keepsOneOfTwoIdenticalLines() throws {
    let mended = try #require(repair(joined(lines + [lines[1]])))
    #expect(mended.bytes == whole.bytes)
    #expect(mended.removed == joined([lines[1]]))
    #expect(mended.steps.map(\.rule) == ["doubled-line"])
  }

  @Test func takesAwayTheLineEndingsOfAnotherSystem() throws {
    let mended = try #require(repair(joined(lines.map { $0 + [0x0D] })))
    #expect(mended.bytes == whole.bytes)
    #expect(mended.removed == joined(lines.map { $0 + [0x0D] }))
    #expect(Set(mended.steps.map(\.rule)) == ["line-ending"])
  }

  @Test func takesAwayAByteOrderMark() throws {
    let mended = try #require(repair([0xEF, 0xBB, 0xBF] + whole.bytes))
    #expect(mended.bytes == whole.bytes)
    #expect(mended.steps.map(\.rule) == ["byte-order-mark"])
  }

  @Test func mendsARedactedLineOfAnotherSystem() throws {
    let id = try MadeUpWorkspace.records(4)[1].id
    let redacted = try RedactionWriter.redact(id, in: whole, reason: "R").file
    let line = Array(redacted.bytes[redacted.lines[1]])
    let mended = try #require(repair(joined([lines[0], line + [0x0D], lines[2], lines[3]])))
    #expect(mended.bytes == redacted.bytes)
  }

  @Test(
    "leaves alone what it cannot vouch for", arguments: ["not JSON", "{}\r", "<<<< a title", "=========", ""])
  func leavesAlone(line: String) {
    #expect(repair(joined([lines[0], Array(line.utf8), lines[1]])) == nil)
  }

  @Test func doesNotMendALineThatWasAltered() {
    var altered = lines[1]
    altered[30] ^= 1
    #expect(repair(joined([lines[0], altered + [0x0D], lines[2]])) == nil)
  }

  @Test func isDoneAtOnce() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + joined([lines[0] + [0x0D], Array("=======".utf8), lines[1], lines[1]])
    let mended = try #require(repair(bytes + lines[2].dropLast(9)))
    #expect(repair(mended.bytes) == nil)
    #expect(LedgerVerifier.verify([SourceFile(path: whole.path, bytes: mended.bytes)]).findings.isEmpty)
  }
}
