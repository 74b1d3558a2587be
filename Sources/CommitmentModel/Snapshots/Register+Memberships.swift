extension Register {
  /// The memberships in roles that hold on a day, by role, then member, then beginning.
  ///
  /// - Parameters:
  ///   - role: only this one; nil for all.
  ///   - day: the day.
  ///   - asRecorded: leaves out what entered the ledger after this day.
  /// - Returns: those memberships, with observations only of the latest day.
  public func memberships(
    in role: RoleKey? = nil, on day: CalendarDate, asRecorded: CalendarDate? = nil
  ) -> [MembershipState] {
    let standings = Standings(of: self, recordedBy: asRecorded.map(Instant.init(endOf:)))
    let all = memberships(standings: standings).filter {
      (role == nil || $0.membership.role == role) && $0.holds(on: day)
    }
    var latest: [MemberAndRole: CalendarDate] = [:]
    for state in all where state.isObservation {
      let key = MemberAndRole(member: state.member.code, role: state.membership.role)
      let seen = state.from?.last ?? .distantPast
      latest[key] = max(latest[key] ?? seen, seen)
    }
    return all.filter { state in
      guard state.isObservation else { return true }
      return state.from?.last == latest[MemberAndRole(member: state.member.code, role: state.membership.role)]
    }
  }

  /// Every membership ever recorded of an endorser, by role, then beginning.
  public func memberships(of code: EndorserCode, asRecorded: CalendarDate? = nil) -> [MembershipState] {
    let standings = Standings(of: self, recordedBy: asRecorded.map(Instant.init(endOf:)))
    return memberships(standings: standings).filter { $0.member.code == code }
  }

  private func memberships(standings: Standings) -> [MembershipState] {
    var found: [MembershipState] = []
    for (position, entry) in entries.enumerated()
    where entry.kind == .membership && entry.subject >= 0 && standings.isCounted(position) {
      guard let record = record(position), let membership = record.membership else { continue }
      let isObservation = membership.until != nil && membership.until == record.header.date
      found.append(
        MembershipState(
          record: record, member: registers.endorsers[Int(entry.subject)], membership: membership,
          isObservation: isObservation))
    }
    return found.sorted { left, right in
      let order = { (state: MembershipState) in
        (
          framework.roles.firstIndex { $0.key == state.membership.role } ?? .max, state.member.code,
          state.from ?? .by(.distantPast), state.record.id
        )
      }
      return order(left) < order(right)
    }
  }

  private struct MemberAndRole: Hashable {
    var member: EndorserCode
    var role: RoleKey
  }
}
