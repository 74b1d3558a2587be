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

  @Test(arguments: ["id", "exactly8", "exactly15bytes_", "PER-3"])
  func findsAWordBeforeAByteWhereSixteenBytesAreLeft(word: String) {
    let table = WordTable(Self.words)
    let bytes = Array("\"\(word):more:than:enough".utf8)
    let found = table.find(bytes.span, from: 1, before: UInt8(ascii: ":"))
    #expect(found.number == Self.words.firstIndex(of: word))
    #expect(found.end == 1 + word.utf8.count)
  }

  @Test(arguments: ["id:", ":id:more:than:enough", "ids:more:than:enough", "id more than enough", ""])
  func findsNoWordBeforeAByteWhereThereIsNone(text: String) {
    let bytes = Array(text.utf8)
    #expect(WordTable(Self.words).find(bytes.span, from: 0, before: UInt8(ascii: ":")).number == -1)
  }
}
