/// An operation that evidence can name.
public struct Mission: Hashable, Sendable {
  /// The acronym, such as `UNMISS`.
  public let acronym: MissionAcronym
  /// The name in English.
  public let name: String
  /// Peacekeeping operation, support office and so on, in words.
  public let type: String
  /// The codes of the host countries; empty where none is named.
  public let hosts: [EndorserCode]
  /// Where it works, in words.
  public let area: String
  /// When it began.
  public let start: DateSpan?
  /// When it ended; nil while it works, or where that is not known.
  public let end: DateSpan?
  /// The decision that established it; empty where it is not known.
  public let establishedBy: String
  /// The decision that last renewed it; empty where it is not known.
  public let latestMandate: String
  /// When the mandate ends, as last seen.
  public let mandateUntil: DateSpan?
  /// What is known of its standing, in words.
  public let state: String
  /// Where it comes from, in words or as an address.
  public let source: String
  /// The address of the document that gave the latest mandate; empty where it is not known.
  public let mandateSource: String
  /// A remark for those who check it; may be empty.
  public let note: String

  package init(
    acronym: MissionAcronym, name: String, type: String, hosts: [EndorserCode], area: String,
    start: DateSpan?,
    end: DateSpan?, establishedBy: String, latestMandate: String, mandateUntil: DateSpan?, state: String,
    source: String, mandateSource: String = "", note: String
  ) {
    self.acronym = acronym
    self.name = name
    self.type = type
    self.hosts = hosts
    self.area = area
    self.start = start
    self.end = end
    self.establishedBy = establishedBy
    self.latestMandate = latestMandate
    self.mandateUntil = mandateUntil
    self.state = state
    self.source = source
    self.mandateSource = mandateSource
    self.note = note
  }
}
