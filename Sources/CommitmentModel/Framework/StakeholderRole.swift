/// A role that commitments call on, such as the host countries.
public struct StakeholderRole: Hashable, Sendable {
  /// How it is known who holds a role.
  public enum Holders: String, Hashable, Sendable, CaseIterable {
    /// Nobody in the registers: the role is an organ or an office.
    case none
    /// Those with a dated membership in the ledger.
    case members
    /// Every Member State.
    case allMembers = "all-members"
    /// Those last observed in it; an observation of one day stands until the next.
    case observed
  }

  /// The key, as commands and files write it.
  public let key: RoleKey
  /// The name.
  public let names: Translations
  /// Who is meant, in one sentence.
  public let meaning: String
  /// How it is known who holds the role.
  public let holders: Holders
  /// Whether the Secretariat may grade commitments that call on this role.
  public let isGradedBySecretariat: Bool
  /// Where the role is named.
  public let source: String

  package init(
    key: RoleKey, names: Translations, meaning: String, holders: Holders, isGradedBySecretariat: Bool,
    source: String
  ) {
    self.key = key
    self.names = names
    self.meaning = meaning
    self.holders = holders
    self.isGradedBySecretariat = isGradedBySecretariat
    self.source = source
  }
}
