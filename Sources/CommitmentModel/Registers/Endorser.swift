/// A State, an observer or an organization that has endorsed or could.
public struct Endorser: Hashable, Sendable {
  /// What an endorser is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A Member State.
    case state
    /// An observer State.
    case observer
    /// A regional organization.
    case organization
  }

  /// ISO 3166-1 alpha-3, or the acronym of an organization.
  public let code: EndorserCode
  /// What it is.
  public let kind: Kind
  /// The ISO 3166-1 alpha-2 code, for States and observers.
  public let alpha2: String?
  /// The M49 number, three digits, for States and observers.
  public let m49: String?
  /// The official short name.
  public let names: Translations
  /// The formal name.
  public let formalNames: Translations
  /// The regional group, in the United Nations' words.
  public let group: String?
  /// The day of admission to the United Nations.
  public let memberSince: DateSpan?
  /// Other names under which it is known, and former ones.
  public let aliases: [String]
  /// Where it comes from, in words or as an address.
  public let source: String
  /// A remark for those who check it; may be empty.
  public let note: String

  package init(
    code: EndorserCode, kind: Kind, alpha2: String? = nil, m49: String? = nil, names: Translations,
    formalNames: Translations = Translations(), group: String? = nil, memberSince: DateSpan? = nil,
    aliases: [String] = [], source: String = "", note: String = ""
  ) {
    self.code = code
    self.kind = kind
    self.alpha2 = alpha2
    self.m49 = m49
    self.names = names
    self.formalNames = formalNames
    self.group = group
    self.memberSince = memberSince
    self.aliases = aliases
    self.source = source
    self.note = note
  }

  /// The official short name in English.
  public var name: String { names.text(in: .english) }
}
