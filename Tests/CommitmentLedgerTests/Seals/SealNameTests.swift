import CommitmentModel
import Testing

@testable import CommitmentLedger

struct SealNameTests {
  @Test(
    "reads what it writes",
    arguments: ["Commitments/SignOffs/2026-Q3.json", "Commitments/SignOffs/2026-Q3.2.json"])
  func readsWhatItWrites(path: String) {
    #expect(SealName(path: path)?.path == path)
  }

  @Test(
    "is no seal",
    arguments: [
      "Commitments/SignOffs/README.md", "Commitments/SignOffs/2026-Q5.json",
      "Commitments/SignOffs/2026-q3.json",
      "Commitments/SignOffs/2026-Q3.1.json", "Commitments/SignOffs/2026-Q3.02.json",
      "Commitments/SignOffs/2026-Q3.2.3.json", "Commitments/SignOffs/old/2026-Q3.json", "2026-Q3.json",
    ])
  func isNoSeal(path: String) {
    #expect(SealName(path: path) == nil)
  }

  @Test func ordersTheSealsOfAQuarter() throws {
    let first = try #require(SealName(path: "Commitments/SignOffs/2026-Q3.json"))
    let second = try #require(SealName(path: "Commitments/SignOffs/2026-Q3.2.json"))
    let next = try #require(SealName(path: "Commitments/SignOffs/2026-Q4.json"))
    #expect([next, second, first].sorted() == [first, second, next])
  }
}
