/// What the register shows of one quarter.
///
/// A function of (register, quarter, as of, as recorded): the same four give the same snapshot, whatever day it is
/// taken on and however the records are spread over files. One pass over the records; O(records).
public struct Snapshot: Sendable {
  public let register: Register
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
  /// Positions of every record that counts in the quarter or explains one that does, in the order read.
  package let considered: [Int]

  /// - Parameters:
  ///   - register: what is known.
  ///   - quarter: the quarter shown.
  ///   - asOf: an earlier day than the quarter's last, where wanted.
  ///   - asRecorded: leaves out what entered the ledger after this day.
  ///   - wording: the fingerprint of a commitment's wording, by which a later change shows.
  public init(
    of register: Register, quarter: Quarter, asOf: CalendarDate? = nil, asRecorded: CalendarDate? = nil,
    wording: @Sendable (Commitment) -> String
  ) {
    self.register = register
    self.quarter = quarter
    let limit = min(asOf ?? quarter.last, quarter.last)
    self.asOf = limit
    self.asRecorded = asRecorded
    standings = Standings(of: register, recordedBy: asRecorded.map(Instant.init(endOf:)))

    var tallies = [EvidenceTally](repeating: EvidenceTally(), count: register.framework.commitments.count)
    var assessments = [[Int]](repeating: [], count: tallies.count)
    let explaining = Self.retractions(in: register, ofRecordsBy: limit)
    var considered: [Int] = []
    var latest: Instant?
    for (position, entry) in register.entries.enumerated() {
      guard standings.isKnown(position), entry.precision == nil || entry.last <= limit else { continue }
      guard entry.precision != nil || explaining.contains(position) else { continue }
      considered.append(position)
      if latest.map({ $0 < entry.recorded }) ?? true { latest = entry.recorded }
      guard standings.isCounted(position) else { continue }
      switch entry.kind {
      case .evidence:
        for mark in register.marks(of: position) {
          tallies[Int(mark.commitment)].add(position, entry, direction: mark.direction, quarter: quarter)
        }
      case .assessment where entry.subject >= 0: assessments[Int(entry.subject)].append(position)
      case .assessment, .endorsement, .membership, .retraction: break
      }
    }
    self.considered = considered
    dataAsOf = latest
    commitments = register.framework.commitments.indices.map { index in
      tallies[index].sort(register.entries)
      return CommitmentState(
        register.framework.commitments[index], in: register, quarter: quarter, limit: limit,
        assessments: assessments[index], tally: tallies[index], wording: wording)
    }
  }

  /// The retractions that take back something dated by a day: they have no date of their own.
  private static func retractions(in register: Register, ofRecordsBy limit: CalendarDate) -> Set<Int> {
    var found: Set<Int> = []
    for link in register.links where link.isRetraction {
      if let target = register.position(of: link.target), register.entries[target].last <= limit {
        found.insert(link.source)
      }
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
}
