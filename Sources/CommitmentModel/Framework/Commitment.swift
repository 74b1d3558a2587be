/// One commitment of a framework.
public struct Commitment: Hashable, Sendable {
  /// Whether a commitment can be completed.
  public enum Term: String, Hashable, Sendable, CaseIterable {
    /// Something finite that exists or does not.
    case deliverable
    /// Something to be sustained.
    case continuing
  }

  /// How far progress can be measured.
  public enum Measurability: String, Hashable, Sendable, CaseIterable {
    /// By figures or events of its own.
    case measurable
    /// By figures that stand for it.
    case proxy
    /// By judgement alone.
    case judgement
  }

  /// How far the text behind a commitment has been seen.
  public enum Provenance: String, Hashable, Sendable, CaseIterable {
    /// The text was seen in a source.
    case textSeen = "text-seen"
    /// A source confirms the topic, not the wording.
    case topicConfirmed = "topic-confirmed"
    /// Nothing beyond general knowledge.
    case generalKnowledge = "general-knowledge"
  }

  /// A role that a commitment calls on.
  public struct Call: Hashable, Sendable {
    /// The role called on.
    public let role: RoleKey
    /// Whether the text names the role; otherwise the tracker inferred it from the content.
    public let isStated: Bool

    package init(role: RoleKey, isStated: Bool) {
      self.role = role
      self.isStated = isStated
    }
  }

  /// The identifier, such as `PER-3`: its area and its place there.
  public let id: CommitmentID
  /// The place in this tracker's numbering, from 1; nil for a follow-up commitment, which stands outside it.
  public let number: Int?
  /// The paragraph of the source text, where it is known.
  public let paragraph: Int?
  /// The roles called on, in the order of the framework's roles.
  public let calledOn: [Call]
  /// Whether it can be completed.
  public let term: Term
  /// The bases on which a status may rest.
  public let assessedBy: [Basis]
  /// How far progress can be measured.
  public let measurability: Measurability
  /// How far the text behind it has been seen.
  public let provenance: Provenance
  /// The keys of the sources behind it.
  public let sources: [String]
  /// The office responsible, where one has been designated.
  public let responsibleOffice: String?
  /// A date that a body has adopted for it.
  public let targetDate: DateSpan?
  /// How this tracker reads it.
  public let readingNote: String
  /// The title, in this tracker's words.
  public let titles: Translations
  /// What is undertaken, in one or two sentences of this tracker's words.
  public let sentences: String

  package init(
    id: CommitmentID, number: Int?, paragraph: Int?, calledOn: [Call], term: Term, assessedBy: [Basis],
    measurability: Measurability, provenance: Provenance, sources: [String], responsibleOffice: String?,
    targetDate: DateSpan?, readingNote: String, titles: Translations, sentences: String
  ) {
    self.id = id
    self.number = number
    self.paragraph = paragraph
    self.calledOn = calledOn
    self.term = term
    self.assessedBy = assessedBy
    self.measurability = measurability
    self.provenance = provenance
    self.sources = sources
    self.responsibleOffice = responsibleOffice
    self.targetDate = targetDate
    self.readingNote = readingNote
    self.titles = titles
    self.sentences = sentences
  }

  /// Whether it follows up on the framework itself and is not one of its numbered commitments.
  public var isFollowUp: Bool { number == nil }

  /// The English title.
  public var title: String { titles.text(in: .english) }

  /// The text from which the fingerprint of an assessed wording is taken; a translation does not change it.
  public var wordingText: String {
    [number.map { String($0) } ?? "", title, sentences, readingNote].joined(separator: "\n")
  }

  /// Whether the commitment calls on a role.
  public func calls(on role: RoleKey) -> Bool { calledOn.contains { $0.role == role } }
}
