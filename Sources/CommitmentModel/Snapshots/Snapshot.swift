/// What the register shows of one quarter.
///
/// A function of (register, quarter, as of, as recorded): the same four give the same snapshot, whatever day it is
/// taken on and however the records are spread over files. One pass over the records; O(records).
public struct Snapshot: Sendable {
  /// What it was taken from.
  public let register: Register
  /// The quarter shown.
  public let quarter: Quarter
  /// The last day that counts: the end of the quarter, or earlier where asked.
  public let asOf: CalendarDate
  /// Only what was recorded on or before this day (in UTC) counts; nil for all.
  public let asRecorded: CalendarDate?
  /// The commitments by number, then the follow-up commitments.
  public let commitments: [CommitmentState]
  /// When the latest record that counts entered the ledger; nil where none counts.
  public let dataAsOf: Instant?

  package let standings: Standings
  /// Positions of every record that counts by the day or takes back one that would, in the order read.
  package let considered: [Int]
  /// Positions of the assessments that count by the day, by the place of their commitment in the framework.
  package let assessments: [[Int]]
  /// Positions of corrections that moved a record beyond the day: they explain why it no longer counts.
  package let movedBeyond: [Int]
  /// The earlier quarter with which changes are compared.
  public let comparedWith: Quarter
  /// Whether that quarter is compared as it was signed.
  public let isComparedWithSigned: Bool
  /// What came late and what was corrected since it was signed; nil where it was not.
  package let errata: (late: [Int], corrections: [Int])?
  /// Whether a record was in the ledger already when the earlier quarter was signed.
  package let wasSigned: @Sendable (RecordID) -> Bool

  /// - Parameters:
  ///   - register: what is known.
  ///   - quarter: the quarter shown.
  ///   - asOf: an earlier day than the quarter's last, where wanted.
  ///   - asRecorded: leaves out what entered the ledger after this day.
  ///   - baseline: the earlier quarter to compare with; the one before, recomputed, unless given.
  ///   - wording: the fingerprint of a commitment's wording, by which a later change shows.
  public init(
    of register: Register, quarter: Quarter, asOf: CalendarDate? = nil, asRecorded: CalendarDate? = nil,
    baseline: Baseline? = nil, wording: @Sendable (Commitment) -> String
  ) {
    self.register = register
    self.quarter = quarter
    let limit = min(asOf ?? quarter.last, quarter.last)
    self.asOf = limit
    self.asRecorded = asRecorded
    let standings = Standings(of: register, recordedBy: asRecorded.map(Instant.init(endOf:)))
    self.standings = standings

    var tallies = [EvidenceTally](repeating: EvidenceTally(), count: register.framework.commitments.count)
    var assessments = [[Int]](repeating: [], count: tallies.count)
    let explaining = Self.explanations(in: register, ofRecordsBy: limit, standings: standings)
    let days = (first: quarter.first, last: quarter.last)
    var considered: [Int] = []
    considered.reserveCapacity(register.entries.count)
    var movedBeyond: [Int] = []
    var latest: Instant?
    for (position, entry) in register.entries.enumerated() {
      let isDated = entry.precision != nil && entry.last <= limit
      guard isDated || explaining.contains(position), standings.isKnown(position) else { continue }
      if isDated || entry.precision == nil {
        considered.append(position)
      } else {
        movedBeyond.append(position)
      }
      if latest.map({ $0 < entry.recorded }) ?? true { latest = entry.recorded }
      guard isDated, standings.isCounted(position) else { continue }
      switch entry.kind {
      case .evidence:
        register.forEachMark(of: entry) { mark in
          tallies[Int(mark.commitment)].add(position, entry, direction: mark.direction, days: days)
        }
      case .assessment where entry.subject >= 0: assessments[Int(entry.subject)].append(position)
      case .assessment, .endorsement, .membership, .retraction: break
      }
    }
    self.considered = considered
    self.assessments = assessments
    self.movedBeyond = movedBeyond
    dataAsOf = latest
    let comparison = baseline.map {
      Comparison(
        with: $0, in: register, positions: considered + movedBeyond, standings: standings, limit: limit)
    }
    comparedWith = baseline?.quarter ?? quarter.previous
    isComparedWithSigned = baseline?.isSigned ?? false
    errata = isComparedWithSigned ? comparison.map { ($0.late, $0.corrections) } : nil
    wasSigned = { id in baseline.map { $0.isSigned && $0.contains(id) } ?? false }
    commitments = register.framework.commitments.indices.map { index in
      tallies[index].sort(register.entries)
      return CommitmentState(
        register.framework.commitments[index], in: register, quarter: quarter, limit: limit,
        assessments: assessments[index], tally: tallies[index],
        comparison: comparison.map { ($0, index, standings) }, wording: wording)
    }
  }

  /// The records that correct or take back something dated by a day, and those that do so to them in turn.
  ///
  /// A retraction has no date of its own, and a correction can move a record beyond the day: without them the same
  /// sources would stand behind different figures.
  private static func explanations(
    in register: Register, ofRecordsBy limit: CalendarDate, standings: Standings
  ) -> Set<Int> {
    var sources: [Int: [Int]] = [:]
    var open: [Int] = []
    for link in register.links where standings.isKnown(link.source) {
      guard let target = register.position(of: link.target), standings.isKnown(target) else { continue }
      sources[target, default: []].append(link.source)
      if register.entries[target].precision != nil, register.entries[target].last <= limit {
        open.append(target)
      }
    }
    var found: Set<Int> = []
    while let target = open.popLast() {
      for source in sources[target] ?? [] where found.insert(source).inserted { open.append(source) }
    }
    return found
  }

  /// The states of the numbered commitments.
  public var numbered: [CommitmentState] { commitments.filter { !$0.commitment.isFollowUp } }

  /// The states of the follow-up commitments.
  public var followUp: [CommitmentState] { commitments.filter(\.commitment.isFollowUp) }

  /// The state of a commitment.
  public subscript(id: CommitmentID) -> CommitmentState? {
    register.framework.position(of: id).map { commitments[$0] }
  }

  /// The whole record at a position.
  package func record(_ position: Int) -> Record? { register.record(position) }

  /// The whole records at several positions, each as ``record(_:)`` gives it.
  package func records(_ positions: [Int]) -> [Record?] { register.records(positions) }
}
