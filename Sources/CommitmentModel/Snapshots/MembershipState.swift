/// One membership in a role, as it stands on a day.
public struct MembershipState: Hashable, Sendable {
  /// The record of it.
  public let record: Record
  /// Who holds the role.
  public let member: Endorser
  /// What the record says.
  public let membership: Membership
  /// Whether it is an observation of one day, which stands until the next of the same member and role.
  public let isObservation: Bool

  /// The first day, or the day observed.
  public var from: DateSpan? { record.header.date }

  /// Whether it holds on a day, leaving later observations aside.
  package func holds(on day: CalendarDate) -> Bool {
    guard let from, from.last <= day else { return false }
    if isObservation { return true }
    return membership.until.map { $0.last >= day } ?? true
  }
}
