import CommitmentModel
import Testing

@testable import CommitmentLedger

struct SegmentPlanTests {
  private func plan(_ quarter: String, latest: (path: String, size: Int, lines: Int)?) throws -> SegmentPlan {
    let segment = try latest.map {
      try #require(SegmentName(path: "Commitments/Ledger/desk/2026/\($0.path)"))
    }
    return SegmentPlan(
      office: try #require(Office("desk")), stream: try #require(StreamToken("k3f9")),
      quarter: try #require(Quarter(quarter)),
      latest: latest.flatMap { latest in segment.map { ($0, latest.size, latest.lines) } })
  }

  @Test func aNewStreamBeginsWithItsFirstSegment() throws {
    let plan = try plan("2026-Q3", latest: nil)
    #expect(plan.segment.path == "Commitments/Ledger/desk/2026/2026-Q3.k3f9.jsonl")
    #expect(!plan.isExisting)
  }

  @Test(arguments: [
    (0, 0, "2026-Q3.k3f9.2.jsonl", true), ((1 << 20) - 1, 1999, "2026-Q3.k3f9.2.jsonl", true),
    (1 << 20, 10, "2026-Q3.k3f9.3.jsonl", false), (10, 2000, "2026-Q3.k3f9.3.jsonl", false),
  ])
  func rollsBySizeAndByLines(size: Int, lines: Int, name: String, isExisting: Bool) throws {
    let plan = try plan("2026-Q3", latest: ("2026-Q3.k3f9.2.jsonl", size, lines))
    #expect(plan.segment.path == "Commitments/Ledger/desk/2026/\(name)")
    #expect(plan.isExisting == isExisting)
  }

  @Test func aNewQuarterBeginsANewSegment() throws {
    let plan = try plan("2026-Q4", latest: ("2026-Q3.k3f9.7.jsonl", 10, 1))
    #expect(plan.segment.path == "Commitments/Ledger/desk/2026/2026-Q4.k3f9.jsonl")
    #expect(!plan.isExisting)
  }
}
