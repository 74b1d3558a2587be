/// A dated membership in a role.
///
/// One that begins and ends on the same day is an observation of that day and stands until the next.
public struct Membership: Hashable, Sendable {
  public var member: EndorserCode
  public var role: RoleKey
  /// The last day, where it has ended or will.
  public var until: DateSpan?
  public var detail: String?
  public var source: String

  public init(
    member: EndorserCode, role: RoleKey, until: DateSpan? = nil, detail: String? = nil, source: String
  ) {
    self.member = member
    self.role = role
    self.until = until
    self.detail = detail
    self.source = source
  }
}
