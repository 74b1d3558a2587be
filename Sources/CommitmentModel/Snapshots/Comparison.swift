/// What has come since an earlier quarter, record by record, so that every change has its reasons.
package struct Comparison: Sendable {
  package let baseline: Baseline
  /// Positions of records dated in a signed quarter that were not known at its sign-off, in the order read.
  package private(set) var late: [Int] = []
  /// Positions of later corrections and retractions of what the signed scorecard rested on, in the order read.
  package private(set) var corrections: [Int] = []
  /// Commitments, by their place in the framework, with evidence that came late.
  private(set) var withLateEvidence: Set<Int> = []
  /// Commitments, by their place in the framework, with evidence dated after the earlier quarter.
  private(set) var withNewEvidence: Set<Int> = []

  /// Compares the records that count with those of the earlier quarter, in one pass.
  ///
  /// - Parameters:
  ///   - baseline: the earlier quarter.
  ///   - register: the records as they are now.
  ///   - positions: those that count in the later quarter or explain why others do not.
  ///   - standings: how they stand.
  ///   - limit: the last day that counts.
  init(
    with baseline: Baseline, in register: Register, positions: [Int], standings: Standings,
    limit: CalendarDate
  ) {
    self.baseline = baseline
    let acting = baseline.isSigned ? Self.acting(on: baseline, in: register, standings: standings) : []
    for position in positions {
      let entry = register.entries[position]
      if acting.contains(position), !register.isApproval(position) {
        corrections.append(position)
        continue
      }
      guard entry.precision != nil, entry.last <= limit, standings.isCounted(position) else { continue }
      let isLate =
        baseline.isSigned && !acting.contains(position) && !baseline.contains(entry.id)
        && baseline.signedQuarters.contains(Quarter(containing: entry.last))
      if isLate { late.append(position) }
      let isNew = entry.first > baseline.quarter.last
      guard entry.kind == .evidence, isLate || isNew else { continue }
      for mark in register.marks(of: position) {
        if isLate { withLateEvidence.insert(Int(mark.commitment)) }
        if isNew { withNewEvidence.insert(Int(mark.commitment)) }
      }
    }
  }

  /// Why the standing assessment of a commitment is another, and what is new: all reasons that hold, in order.
  func reasons(of commitment: Int, standing: Int?, in register: Register, standings: Standings)
    -> [Change.Reason]
  {
    let former = baseline.snapshot.commitments[commitment].assessment?.id
    var found: Set<Change.Reason> = []
    let record = standing.flatMap(register.record)
    let isApproval = standing.map(register.isApproval) ?? false
    // A second person's word on the same judgement is no new judgement.
    let isApprovalOfFormer =
      isApproval && former.map { record?.header.corrects.contains($0) ?? false } ?? false
    if record?.id != former, !isApprovalOfFormer {
      let isLost = former.map { id in register.position(of: id).map { !standings.isCounted($0) } ?? true }
      let isMended = record.map { isCorrection($0, in: register) } ?? false
      if baseline.isSigned ? (isLost ?? false || isMended) && !isApproval : isMended && !isApproval {
        found.insert(.correction)
      }
      // Where a later judgement was taken back, the one that stands again is no new one.
      let isKnown = baseline.isSigned && record.map { baseline.contains($0.header.id) } ?? false
      if record != nil, !isKnown, isApproval || !isMended || !baseline.isSigned {
        found.insert(.reassessment)
      }
      if let standing, late.contains(standing) { found.insert(.lateReport) }
    }
    if withLateEvidence.contains(commitment) { found.insert(.lateReport) }
    if withNewEvidence.contains(commitment) { found.insert(.newEvidence) }
    return Change.Reason.allCases.filter(found.contains)
  }

  /// Whether a record corrects something; of a signed quarter only what its scorecard rested on.
  private func isCorrection(_ record: Record, in register: Register) -> Bool {
    guard baseline.isSigned else { return !record.header.corrects.isEmpty }
    var seen: Set<RecordID> = []
    var open = record.header.corrects
    while let id = open.popLast() {
      guard seen.insert(id).inserted else { continue }
      if baseline.hasCounted(id) { return true }
      open += register[id]?.header.corrects ?? []
    }
    return false
  }

  /// The later records that correct or take back what counted, and those that do so to them in turn.
  private static func acting(on baseline: Baseline, in register: Register, standings: Standings) -> Set<Int> {
    var sources: [RecordID: [Int]] = [:]
    var open: [RecordID] = []
    for link in register.links
    where standings.isKnown(link.source) && !baseline.contains(register.entries[link.source].id) {
      sources[link.target, default: []].append(link.source)
      if baseline.hasCounted(link.target) { open.append(link.target) }
    }
    var found: Set<Int> = []
    while let target = open.popLast() {
      for source in sources[target] ?? [] where found.insert(source).inserted {
        open.append(register.entries[source].id)
      }
    }
    return found
  }
}
