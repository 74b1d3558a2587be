/// A dated membership in a role.
///
/// One that begins and ends on the same day is an observation of that day and stands until the next.
public struct Membership: Hashable, Sendable {
  /// Who holds the role.
  public var member: EndorserCode
  /// The role held.
  public var role: RoleKey
  /// The last day, where it has ended or will.
  public var until: DateSpan?
  /// A rank, a mission or the like, in words.
  public var detail: String?
  /// Where it is documented, in words or as an address.
  public var source: String

  /// A membership; its beginning is the date of its record.
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
