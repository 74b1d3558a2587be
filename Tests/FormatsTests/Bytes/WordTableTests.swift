import Testing

@testable import Formats

struct WordTableTests {
  private static let words = [
    "id", "kind", "commitments", "a", "exactly8", "exactly15bytes_", "nine_char", "sets-back", "PER-3",
  ]

  @Test(arguments: 0...40)
  func findsEveryWordWhereverItStands(room: Int) {
    let table = WordTable(Self.words)
    for (number, word) in Self.words.enumerated() {
      let bytes = Array("\"x\(word)".utf8) + [UInt8](repeating: 0xFF, count: room)
      #expect(table.number(of: 2..<2 + word.utf8.count, in: bytes.span) == number)
    }
  }

  @Test(arguments: [
    "", "i", "ids", "Id", "kinc", "exactly15bytes", "exactly15bytes__", "exactly 8", "PER-33",
  ])
  func findsNoOther(word: String) {
    let bytes = Array(word.utf8)
    #expect(WordTable(Self.words).number(of: 0..<bytes.count, in: bytes.span) == -1)
    #expect(WordTable([]).number(of: 0..<bytes.count, in: bytes.span) == -1)
  }

  @Test func theFirstOfTwoCountsAndWhatIsTooLongIsNeverFound() {
    let long = "a word of sixteen"
    let table = WordTable(["x", "x", long])
    #expect(table.number(of: 0..<1, in: Array("x".utf8).span) == 0)
    #expect(table.number(of: 0..<long.utf8.count, in: Array(long.utf8).span) == -1)
  }
}
