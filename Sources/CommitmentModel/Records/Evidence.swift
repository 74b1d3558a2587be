/// Something that happened, with its citation; not a judgement.
public struct Evidence: Hashable, Sendable {
  /// What happened, in a line.
  public var title: String
  /// What happened in a sentence or two; of data the figure, its denominator and its limits.
  public var summary: String?
  /// The document in which it can be read.
  public var citation: Citation
  /// The body that decided, acted or reported, in words.
  public var issuingBody: String?
  /// The commitments it is cited under, with its direction for each.
  public var marks: [CommitmentMark]
  /// The roles that acted.
  public var roles: [RoleKey]
  /// The States in it, with their relation to it.
  public var states: [StateMark]
  /// The missions that it names.
  public var missions: [MissionAcronym]
  /// What kind of thing it is.
  public var nature: EvidenceNature
  /// When it was published, where that differs from when it happened.
  public var published: DateSpan?
  /// The period that it covers.
  public var covers: Period?
  /// Words to find it by.
  public var tags: [String]

  /// A piece of evidence.
  public init(
    title: String, summary: String? = nil, citation: Citation, issuingBody: String? = nil,
    marks: [CommitmentMark], roles: [RoleKey] = [], states: [StateMark] = [], missions: [MissionAcronym] = [],
    nature: EvidenceNature = .act, published: DateSpan? = nil, covers: Period? = nil, tags: [String] = []
  ) {
    self.title = title
    self.summary = summary
    self.citation = citation
    self.issuingBody = issuingBody
    self.marks = marks
    self.roles = roles
    self.states = states
    self.missions = missions
    self.nature = nature
    self.published = published
    self.covers = covers
    self.tags = tags
  }
}
