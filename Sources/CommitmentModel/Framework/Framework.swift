/// A set of commitments with its areas, roles and rubric.
///
/// Everything that is particular to one framework is data; the code knows no number, area or role.
public struct Framework: Hashable, Sendable {
  /// The identifier, which is the name of its folder.
  public let id: FrameworkID
  /// The version of the catalogue.
  public let version: String
  /// The name.
  public let names: Translations
  /// The name of the text that the commitments were made in.
  public let declarationNames: Translations
  /// The day on which that text was opened for endorsement.
  public let openedForEndorsement: CalendarDate?
  /// What the numbering is and is not.
  public let numbering: String
  /// The languages in which pages are published unless others are asked for.
  public let publishedLanguages: [Language]
  /// The areas in order.
  public let areas: [Area]
  /// The key and name under which the follow-up commitments stand.
  public let followUpKey: AreaKey?
  /// The name under which the follow-up commitments stand.
  public let followUpNames: Translations
  /// The roles in order, the collective one last.
  public let roles: [StakeholderRole]
  /// The scale by which its commitments are assessed.
  public let rubric: Rubric
  /// The commitments by number, then the follow-up commitments.
  public let commitments: [Commitment]
  /// The documents behind the catalogue.
  public let sources: [CatalogueSource]
  /// What is known to come, by key.
  public let calendar: [CalendarEntry]
  /// Other lists that the commitments are read by.
  public let crosswalks: [Crosswalk]
  /// Who publishes its pages, and for whom.
  public let publication: Publication

  private let positions: [CommitmentID: Int]

  package init(
    id: FrameworkID, version: String, names: Translations, declarationNames: Translations,
    openedForEndorsement: CalendarDate?, numbering: String, publishedLanguages: [Language], areas: [Area],
    followUpKey: AreaKey?, followUpNames: Translations, roles: [StakeholderRole], rubric: Rubric,
    commitments: [Commitment], sources: [CatalogueSource], calendar: [CalendarEntry] = [],
    crosswalks: [Crosswalk] = [], publication: Publication = Publication()
  ) {
    self.id = id
    self.version = version
    self.names = names
    self.declarationNames = declarationNames
    self.openedForEndorsement = openedForEndorsement
    self.numbering = numbering
    self.publishedLanguages = publishedLanguages
    self.areas = areas.sorted { $0.number < $1.number }
    self.followUpKey = followUpKey
    self.followUpNames = followUpNames
    self.roles = roles
    self.rubric = rubric
    self.commitments = commitments.sorted {
      ($0.number ?? .max, $0.id) < ($1.number ?? .max, $1.id)
    }
    self.sources = sources
    self.calendar = calendar
    self.crosswalks = crosswalks
    self.publication = publication
    positions = Dictionary(
      self.commitments.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The name in English, such as "Action for Peacekeeping".
  public var name: String { names.text(in: .english) }

  /// The commitments that are numbered.
  public var numberedCommitments: [Commitment] { commitments.filter { !$0.isFollowUp } }

  /// The follow-up commitments, outside the numbering.
  public var followUpCommitments: [Commitment] { commitments.filter(\.isFollowUp) }

  /// The place of a commitment in ``commitments``.
  public func position(of id: CommitmentID) -> Int? { positions[id] }

  /// The commitment of an identifier.
  public subscript(id: CommitmentID) -> Commitment? { positions[id].map { commitments[$0] } }

  /// The commitment that people mean by `PER-3`, `per-3` or its number, `22`.
  public func commitment(typed text: String) -> Commitment? {
    if let id = CommitmentID(text), let found = self[id] { return found }
    guard let number = Int(text) else { return nil }
    return commitments.first { $0.number == number }
  }

  /// The commitments of an area, in order.
  public func commitments(in area: AreaKey) -> [Commitment] { commitments.filter { $0.id.area == area } }

  /// The area of a key.
  public func area(_ key: AreaKey) -> Area? { areas.first { $0.key == key } }

  /// The role of a key.
  public func role(_ key: RoleKey) -> StakeholderRole? { roles.first { $0.key == key } }
}
