/// What became known since earlier quarters were signed: late records, and corrections of what was signed.
///
/// One pass over the records and one over the links, O(records); nothing at all where no quarter was signed.
package struct Hindsight: Sendable {
  /// The latest quarter that was signed before the one shown; statuses are compared with it.
  package let baseline: SignedQuarter?
  /// Positions of records dated in a signed quarter that its seal does not reach, by date.
  package private(set) var late: [Int] = []
  /// Positions of corrections and retractions of sealed records that the latest seal does not reach.
  package private(set) var corrections: Set<Int> = []
  /// The commitments, by place in the framework, that late records bear on.
  package private(set) var lateCommitments: Set<Int> = []
  /// The commitments that those corrections bear on.
  package private(set) var correctedCommitments: Set<Int> = []
  /// The standing assessment that the latest seal has of each commitment.
  package private(set) var sealedAssessments: [Int: Int] = [:]

  package init(
    _ signed: [SignedQuarter], before quarter: Quarter, in register: Register, standings: Standings,
    limit: CalendarDate
  ) {
    let earlier = signed.filter { $0.quarter < quarter }.sorted { $0.quarter < $1.quarter }
    baseline = earlier.last
    guard let baseline else { return }
    let byQuarter = Dictionary(earlier.map { ($0.quarter, $0) }, uniquingKeysWith: { $1 })
    let then = Standings(of: register, isKnown: { baseline.knows($0) })
    var assessments: [Int: [Int]] = [:]
    for (position, entry) in register.entries.enumerated() where entry.precision != nil {
      if entry.kind == .assessment, entry.subject >= 0, entry.last <= baseline.quarter.last,
        then.isCounted(position)
      {
        assessments[Int(entry.subject), default: []].append(position)
      }
      guard entry.last <= limit, !entry.isCorrection, !baseline.knows(position), standings.isKnown(position),
        standings.standing(of: position) != .retracted,
        let sealed = byQuarter[Quarter(containing: entry.last)], !sealed.knows(position)
      else { continue }
      late.append(position)
      lateCommitments.formUnion(register.commitments(of: position))
    }
    for link in register.links where standings.isKnown(link.source) && !baseline.knows(link.source) {
      guard let target = register.position(of: link.target), baseline.knows(target) else { continue }
      corrections.insert(link.source)
      correctedCommitments.formUnion(register.commitments(of: target))
      correctedCommitments.formUnion(register.commitments(of: link.source))
    }
    late.sort {
      (register.entries[$0].last, register.entries[$0].id) < (
        register.entries[$1].last, register.entries[$1].id
      )
    }
    for (commitment, positions) in assessments {
      sealedAssessments[commitment] = CommitmentState.standing(among: positions, in: register)
    }
  }
}

extension Register {
  /// The commitments, by place in the framework, that a record bears on.
  fileprivate func commitments(of position: Int) -> [Int] {
    let entry = entries[position]
    switch entry.kind {
    case .evidence: return marks(of: position).map { Int($0.commitment) }
    case .assessment: return entry.subject >= 0 ? [Int(entry.subject)] : []
    case .endorsement, .membership, .retraction: return []
    }
  }
}
