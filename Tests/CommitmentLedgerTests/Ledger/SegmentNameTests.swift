import CommitmentModel
import Testing

@testable import CommitmentLedger

struct SegmentNameTests {
  @Test(arguments: [
    ("Commitments/Ledger/dpo-policy/2026/2026-Q3.k3f9.jsonl", 1),
    ("Commitments/Ledger/a/0999/0999-Q1.00000000.2.jsonl", 2),
    ("Commitments/Ledger/dpo-policy/2026/2026-Q3.k3f9.117.jsonl", 117),
  ])
  func comesBackFromItsPath(path: String, part: Int) throws {
    let name = try #require(SegmentName(path: path))
    #expect(name.path == path)
    #expect(name.part == part)
  }

  @Test(arguments: [
    "", "Commitments/Ledger", "Ledger/dpo/2026/2026-Q3.k3f9.jsonl",
    "/Commitments/Ledger/dpo/2026/2026-Q3.k3f9.jsonl",
    "Commitments/Ledger/DPO/2026/2026-Q3.k3f9.jsonl", "Commitments/Ledger/../2026/2026-Q3.k3f9.jsonl",
    "Commitments/Ledger/dpo/2025/2026-Q3.k3f9.jsonl", "Commitments/Ledger/dpo/202/2026-Q3.k3f9.jsonl",
    "Commitments/Ledger/dpo//2026-Q3.k3f9.jsonl", "Commitments/Ledger/dpo/2026-Q3/2026-Q3.k3f9.jsonl",
    "Commitments/Ledger/dpo/2026/2026-q3.k3f9.jsonl", "Commitments/Ledger/dpo/2026/2026-Q5.k3f9.jsonl",
    "Commitments/Ledger/dpo/2026/2026-Q3.K3F9.jsonl", "Commitments/Ledger/dpo/2026/2026-Q3.k3.jsonl",
    "Commitments/Ledger/dpo/2026/2026-Q3.uuuu.jsonl", "Commitments/Ledger/dpo/2026/2026-Q3.jsonl",
    "Commitments/Ledger/dpo/2026/2026-Q3.k3f9.json", "Commitments/Ledger/dpo/2026/2026-Q3.k3f9.1.jsonl",
    "Commitments/Ledger/dpo/2026/2026-Q3.k3f9.02.jsonl", "Commitments/Ledger/dpo/2026/2026-Q3.k3f9.-2.jsonl",
    "Commitments/Ledger/dpo/2026/2026-Q3.k3f9.2.3.jsonl", "Commitments/Ledger/dpo/2026/x/2026-Q3.k3f9.jsonl",
    "Commitments/Ledger/dpo/2026/2026-Q3.k3f9.jsonl.orig", "Commitments/Ledger/dpo/2026/.jsonl",
  ])
  func refusesAForeignPath(path: String) {
    #expect(SegmentName(path: path) == nil)
  }

  @Test func ordersTheSegmentsOfAStreamByTime() throws {
    let paths = [
      "2026/2026-Q1.aaaa", "2025/2025-Q4.aaaa.10", "2025/2025-Q4.aaaa.2", "2025/2025-Q4.aaaa",
      "2025/2025-Q1.bbbb",
    ]
    let names = try paths.map { try #require(SegmentName(path: "Commitments/Ledger/o/\($0).jsonl")) }
    #expect(
      names.sorted().map { $0.path.dropFirst("Commitments/Ledger/o/".count).dropLast(6) } == [
        "2025/2025-Q4.aaaa", "2025/2025-Q4.aaaa.2", "2025/2025-Q4.aaaa.10", "2026/2026-Q1.aaaa",
        "2025/2025-Q1.bbbb",
      ])
  }

  @Test(arguments: [
    (UInt64(0), "00000000"), (0xFF_FFFF_FFFF, "zzzzzzzz"), (.max, "zzzzzzzz"), (1, "00000001"),
  ])
  func aTokenHasFortyBits(random: UInt64, text: String) {
    #expect(StreamToken(random: random).text == text)
    #expect(StreamToken(text)?.text == text)
  }
}
