import CommitmentModel
import TestSupport
import Testing

/// The rules of the ULID specification: 26 characters of Crockford's base 32, 48 bits of time first.
struct RecordIDTests {
  @Test func writesTheTimeFirstAndTheRandomnessAfterIt() {
    let id = RecordID(milliseconds: 1, random: (0, 1))
    #expect(id.description == "00000000010000000000000001")
    #expect(id.milliseconds == 1)
  }

  /// 1469918176385 is the time of the example in the ULID specification, written 01ARYZ6S41.
  @Test func writesTheTimeOfTheSpecificationsExample() {
    #expect(RecordID(milliseconds: 1_469_918_176_385, random: (0, 0)).description.prefix(10) == "01aryz6s41")
  }

  @Test func readsTheGreatestValueAndNothingAboveIt() throws {
    let greatest = try #require(RecordID("7zzzzzzzzzzzzzzzzzzzzzzzzz"))
    #expect(greatest == RecordID(high: .max, low: .max))
    #expect(greatest.milliseconds == 281_474_976_710_655)
    #expect(RecordID("80000000000000000000000000") == nil)
  }

  @Test func readsEitherCaseAndWritesLowerCase() throws {
    let id = try #require(RecordID("01ARZ3NDEKTSV4RRFFQ69G5FAV"))
    #expect(id.description == "01arz3ndektsv4rrffq69g5fav")
    #expect(id.short == "9g5fav")
  }

  @Test(arguments: ["i", "l", "o", "u", "I", "L", "O", "U", "-", " ", "é"])
  func refusesWhatTheAlphabetLeavesOut(character: String) {
    #expect(RecordID("01arz3ndektsv4rrffq69g5fa" + character) == nil)
  }

  @Test(arguments: [
    "", "01arz3ndektsv4rrffq69g5fa", "01arz3ndektsv4rrffq69g5favv", "01arz3ndektsv4rrffq69g5fav\n",
  ])
  func refusesAnotherLength(text: String) {
    #expect(RecordID(text) == nil)
  }

  @Test(arguments: 0..<64)
  func comesBackFromItsWrittenForm(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let id = RecordID(high: random.next(), low: random.next())
    #expect(RecordID(id.description) == id)
  }

  @Test(arguments: 0..<64)
  func ordersAsItsWrittenForm(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let near = random.next()
    let left = RecordID(high: near, low: random.next())
    let right = RecordID(high: seed % 2 == 0 ? near : random.next(), low: random.next())
    #expect((left < right) == (left.description < right.description))
  }

  @Test func keepsOnlyFortyEightBitsOfTheTime() {
    #expect(RecordID(milliseconds: 1 << 48, random: (0, 0)).milliseconds == 0)
  }
}
