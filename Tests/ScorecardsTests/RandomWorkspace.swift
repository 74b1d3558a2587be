import CommitmentModel
import TestSupport
import Testing

/// Records at random, from a seed; all invented.
struct RandomWorkspace {
  private(set) var invented = InventedWorkspace()
  private var state: UInt64

  static let commitments = ["ALP-1", "ALP-2", "BET-1", "BET-2", "FUP-1"]

  init(seed: UInt64) throws {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    for index in 0..<120 { try addRecord(index) }
  }

  /// A xorshift generator: enough to spread records about, and the same everywhere.
  private mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[next(values.count)] }

  private mutating func date() -> String {
    let year = pick([2024, 2025, 2025, 2026, 2026, 2026])
    let month = next(9) + 1
    let day = "\(year)-0\(month)-\(10 + next(18))"
    switch next(12) {
    case 0: return "\(year == 2026 ? 2025 : year)"
    case 1: return "\(year)-Q\((month - 1) / 3 + 1)"
    case 2: return "\(year)-0\(month)"
    case 3: return "by \(day)"
    default: return day
    }
  }

  private mutating func marks() -> [String] {
    let first = pick(Self.commitments)
    let second = pick(Self.commitments)
    let directions = ["advances", "sets-back", "neutral"]
    let marks = ["\(first):\(pick(directions))", "\(second):\(pick(directions))"]
    return first == second ? [marks[0]] : marks
  }

  private mutating func addRecord(_ index: Int) throws {
    let live = invented.records.filter { record in
      record.evidence != nil
        && !invented.records.contains { ($0.header.corrects + $0.header.retracts).contains(record.id) }
    }
    switch next(10) {
    case 0 where !live.isEmpty:
      try invented.addEvidence(
        "Corrected \(index)", date: date(), marks: marks(), corrects: [pick(live).id], reason: "Invented.")
    case 1 where live.contains { $0.header.corrects.isEmpty }:
      // To take a correction back brings back what it corrected: that has tests of its own.
      let originals = live.filter { $0.header.corrects.isEmpty }
      try invented.addRetraction(of: [pick(originals).id], reason: "Invented.")
    case 2, 3:
      let status = pick(AssessmentStatus.allCases.filter { $0 != .notAssessed })
      let day = "2026-0\(next(9) + 1)-\(10 + next(18))"
      try invented.addAssessment(
        pick(Self.commitments), status, date: day, cites: live.prefix(3).map(\.id),
        approvedBy: next(2) == 0 ? "Invented Head" : nil)
    default:
      try invented.addEvidence(
        "Thing \(index)", date: date(), marks: marks(), nature: pick(EvidenceNature.allCases),
        symbol: next(3) == 0 ? "A/80/\(900 + next(9))" : nil,
        paragraph: next(3) == 0 ? "\(next(20) + 1)" : nil)
    }
  }
}
