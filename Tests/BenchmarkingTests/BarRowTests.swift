import Testing

@testable import Benchmarking

struct BarRowTests {
  private static func taking(_ seconds: Double, _ bytes: Int = 0) -> Measurement {
    Measurement(seconds: seconds, peakBytes: bytes)
  }

  @Test func theMedianIsTheMiddleOrTheMeanOfTheTwoInTheMiddle() {
    #expect(Measurement([])?.seconds == nil)
    #expect(Measurement([Self.taking(3, 1), Self.taking(1, 9), Self.taking(2, 4)]) == Self.taking(2, 9))
    #expect(Measurement([Self.taking(4), Self.taking(1), Self.taking(2), Self.taking(3)])?.seconds == 2.5)
  }

  @Test func aRatioAtTheBarIsMet() {
    let row = BarRow("a", against: "b", .atMost(3), Self.taking(6), Self.taking(2))
    #expect(row.ratio == 3)
    #expect(row.verdict == "met")
    #expect(BarRow("a", against: "b", .atMost(2.9), Self.taking(6), Self.taking(2)).verdict == "not met")
  }

  @Test func fasterIsTheOtherWayRound() {
    let row = BarRow("a", against: "b", .atLeast(8), Self.taking(0.5), Self.taking(4))
    #expect(row.ratio == 8)
    #expect(row.verdict == "met")
    #expect(BarRow("a", against: "b", .atLeast(9), Self.taking(0.5), Self.taking(4)).verdict == "not met")
  }

  @Test func countsCoresAndMemory() {
    var row = BarRow("a", against: "b", .atMost(2), Self.taking(3, 12), Self.taking(4, 10))
    row.scale = 2
    #expect(row.ratio == 1.5)
    row.scale = 1
    row.isMemory = true
    #expect(row.ratio == 1.2)
  }

  @Test func whatIsNotThereIsSkipped() {
    #expect(BarRow("a", against: "b", .atMost(2), Self.taking(3), nil).verdict == "skipped: not installed")
  }

  @Test(arguments: [(0.0, 1, "0.0"), (1.05, 2, "1.05"), (12.349, 1, "12.3"), (0.999, 2, "1.00")])
  func writesDecimals(value: Double, places: Int, text: String) {
    #expect(BarTable.decimal(value, places) == text)
  }

  @Test func theTableHasALineForEachRow() {
    let row = BarRow("`x`", against: "`y`", .atMost(2), Self.taking(0.001, 2_000_000), Self.taking(0.002))
    let lines = BarTable.text([row, row]).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[2] == "| `x` | `y` | at most 2.0 times | 0.50 | 1.0 ms | 2.0 ms | 2.0 MB | met |")
  }

  @Test(arguments: [["--runs"], ["--runs", "0"], ["--records", "x"], ["--other"], ["a", "b"]])
  func refusesWordsThatItDoesNotKnow(words: [String]) {
    #expect(BenchmarkOptions(words) == nil)
  }

  @Test func readsItsOptions() {
    let options = BenchmarkOptions(["./a4p", "--records", "10", "--runs", "3", "--keep"])
    #expect(options?.tool == "./a4p")
    #expect(options?.records == 10)
    #expect(options?.runs == 3)
    #expect(options?.keep == true)
  }
}
