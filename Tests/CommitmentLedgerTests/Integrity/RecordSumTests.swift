import Testing

@testable import CommitmentLedger

struct RecordSumTests {
  private static let digits = String(repeating: "0f", count: 32)

  @Test func isWhatALineStatesAtItsEnd() {
    let line = Array("{\"a\":\"b\",\"sum\":\"\(Self.digits)\"}".utf8)
    let stated = RecordSum.stated(in: line.span, line: 0..<line.count)
    #expect(stated?.sum.hexadecimal == Self.digits)
    #expect(stated?.covered == 0..<8)
  }

  @Test(arguments: [
    "", "{}", "{\"a\":\"b\"}", ",\"sum\":\"\(digits)\"}", "{\"a\":\"b\",\"sum\":\"\(digits)\"} ",
    "{\"a\":\"b\", \"sum\":\"\(digits)\"}",
    "{\"a\":\"b\",\"sum\":\"\(digits.uppercased())\"}", "{\"a\":\"b\",\"sum\":\"\(digits)\",\"c\":\"d\"}",
  ])
  func isNothingElse(line: String) {
    let bytes = Array(line.utf8)
    #expect(RecordSum.stated(in: bytes, line: 0..<bytes.count) == nil)
  }

  @Test("stand in the order of their digits, few or many", arguments: [0, 1, 2, 4096, 4097, 10_000])
  func areSorted(count: Int) {
    // Some twice, and some that begin alike.
    let sums = (0..<count).map { number in
      number.isMultiple(of: 7)
        ? RecordSum(hexadecimal: "0f0f" + RecordSum(of: Array("\(number)".utf8)).hexadecimal.dropLast(4))
        : RecordSum(of: Array("\(number / 2 * 2)".utf8))
    }.compactMap(\.self)
    #expect(sums.count == count)
    #expect(RecordSum.sorted(sums).map(\.hexadecimal) == sums.map(\.hexadecimal).sorted())
  }

  /// The digest of "abc" in FIPS 180-2, appendix B.1.
  @Test func isTheSHA256OfTheBytes() {
    #expect(
      RecordSum(of: Array("abc".utf8)).hexadecimal
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
