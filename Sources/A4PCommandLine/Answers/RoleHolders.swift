import CommitmentModel

/// Who holds a role on a day, with what the records say of it.
struct RoleHolders: Sendable {
  private let memberships: [EndorserCode: [MembershipState]]
  private let isRanked: Bool

  /// Finds them; with `top` only those whose rank is this or higher.
  init(
    _ role: StakeholderRole, _ open: OpenWorkspace, _ day: CalendarDate, _ recorded: CalendarDate?,
    top: Int? = nil
  ) throws(CommandFault) {
    isRanked = top != nil
    switch role.holders {
    case .allMembers:
      memberships = Dictionary(
        open.registers.memberStates.map { ($0.code, []) }, uniquingKeysWith: { first, _ in first })
    case .members, .observed:
      var found = Dictionary(
        grouping: open.register.memberships(in: role.key, on: day, asRecorded: recorded), by: \.member.code)
      if let top {
        found = found.filter { $0.value.contains { state in state.rank.map { $0 <= top } ?? false } }
      }
      memberships = found
    case .none:
      throw CommandFault(
        .data, "no memberships are kept for '\(role.key)'", hint: "'a4p roles' shows those that have holders")
    }
  }

  func contains(_ code: EndorserCode) -> Bool { memberships[code] != nil }

  /// The rank where those of the highest are asked for, else nothing to sort by.
  func rank(of code: EndorserCode) -> Int? {
    isRanked ? memberships[code]?.compactMap(\.rank).min() : nil
  }

  /// What is recorded of the membership, in words.
  func detail(of code: EndorserCode) -> String {
    (memberships[code] ?? []).map { state in
      let detail = state.membership.detail ?? ""
      guard state.isObservation, let day = state.from?.shown else { return detail }
      return detail.isEmpty ? "observed \(day)" : "\(detail), observed \(day)"
    }.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
