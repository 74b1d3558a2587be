import CommitmentModel
import Formats

/// Everything recorded of one State, observer or organization by a day; never a status.
struct StateFigures: Sendable {
  let endorser: Endorser
  /// The name as it was typed.
  let typed: String
  let open: OpenWorkspace
  let day: CalendarDate
  let summary: EndorsementSummary
  let state: EndorsementState?
  /// Every membership recorded, by role, then beginning.
  let roles: [MembershipState]
  /// The records of those memberships that hold on the day.
  let holding: Set<RecordID>
  /// The commitments that call on its roles of the day, beyond those that call on all collectively.
  let called: [Commitment]
  /// The evidence in which it has a part, latest first.
  let evidence: [Record]

  init(
    _ endorser: Endorser, typed: String, _ open: OpenWorkspace, _ day: CalendarDate, _ recorded: CalendarDate?
  ) {
    self.endorser = endorser
    self.typed = typed
    self.open = open
    self.day = day
    summary = open.register.endorsements(asOf: day, asRecorded: recorded)
    state = summary.states.first { $0.endorser.code == endorser.code }
    roles = open.register.memberships(of: endorser.code, asRecorded: recorded)
    let present = open.register.memberships(on: day, asRecorded: recorded).filter {
      $0.member.code == endorser.code
    }
    holding = Set(present.map(\.record.id))
    var keys = Set(present.map(\.membership.role))
    if endorser.kind == .state {
      keys.formUnion(open.framework.roles.filter { $0.holders == .allMembers }.map(\.key))
    }
    called = open.framework.numberedCommitments.filter { commitment in
      commitment.calledOn.contains { keys.contains($0.role) }
    }
    evidence = Self.evidence(of: endorser.code, open.register, day, recorded)
  }

  /// Every endorsement and withdrawal by the day, in the order in which they happened.
  var acts: [Record] { (state?.acts ?? []).compactMap { open.register[$0] } }

  /// The roles that hold on the day, and the other terms and observations.
  var rolesOfTheDay: [MembershipState] { roles.filter { holding.contains($0.record.id) } }
  var otherRoles: [MembershipState] { roles.filter { !holding.contains($0.record.id) } }

  /// The relations that it has to a piece of evidence.
  func relations(in record: Record) -> [String] {
    record.evidence?.states.filter { $0.code == endorser.code }.compactMap { $0.relation?.rawValue } ?? []
  }

  private static func evidence(
    of code: EndorserCode, _ register: Register, _ day: CalendarDate, _ recorded: CalendarDate?
  ) -> [Record] {
    let standings = Standings(of: register, recordedBy: recorded.map(Instant.init(endOf:)))
    return register.entries.indices.compactMap { index -> Record? in
      let entry = register.entries[index]
      guard entry.kind == .evidence, entry.last <= day, standings.isCounted(index),
        let record = register.record(index),
        record.evidence?.states.contains(where: { $0.code == code && $0.relation != nil }) ?? false
      else { return nil }
      return record
    }.sorted { ($1.header.date ?? .by(.distantPast), $1.id) < ($0.header.date ?? .by(.distantPast), $0.id) }
  }
}
