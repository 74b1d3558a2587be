/// Who has endorsed by a day.
public struct EndorsementSummary: Sendable {
  /// Every endorser of the registers: States and observers by code, then organizations.
  public let states: [EndorsementState]
  /// Every total that the United Nations gave by the day, by date.
  public let officialTotals: [EndorsementTotal]
  /// The number of Member States with a documented endorsement, from each day on which it changed.
  public let course: [EndorsementCount]
  /// The number of Member States in the register.
  public let memberStates: Int

  /// Whether an endorser of the registers has endorsed; nil for a code that is not in them.
  ///
  /// O(endorsers).
  public subscript(code: EndorserCode) -> EndorsementState? { states.first { $0.endorser.code == code } }

  /// The latest total that the United Nations gave by the day.
  public var officialTotal: EndorsementTotal? { officialTotals.last }

  /// Member States with a documented endorsement.
  public var documentedStates: [EndorsementState] {
    states.filter(\.isDocumentedState)
  }
  /// Organizations with a documented endorsement.
  public var documentedOrganizations: [EndorsementState] {
    states.filter { $0.endorser.kind == .organization && $0.answer == .endorsed }
  }
  /// Whether the documented names reach the official total, so that a list would wrong nobody.
  public var isComplete: Bool {
    guard let total = officialTotal?.states else { return false }
    return states.count(where: \.isDocumentedState) >= total
  }
  /// How many Member States a source names by their own name.
  public var documentedByName: Int { states.count(where: \.isDocumentedState) - documentedThroughGroups }
  /// Member States documented only as members of a group that a source names as a whole.
  public var documentedThroughGroups: Int {
    states.count { $0.isDocumentedState && $0.endorsement?.manner == .groupStatement }
  }
}
