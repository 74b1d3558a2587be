/// The scale by which commitments are assessed, with its evidence bars, as data under a version.
public struct Rubric: Hashable, Sendable {
  /// What evidence a status asks for.
  public struct Bar: Hashable, Sendable {
    /// How many documents must be cited.
    public let documents: Int
    /// The natures that count towards the number; every nature where empty.
    public let natures: [EvidenceNature]
    /// How many of them must show delivery, not only a decision.
    public let deliveryDocuments: Int
    /// The natures that show delivery.
    public let deliveryNatures: [EvidenceNature]
    /// One document must lie within this many months before the assessment's date.
    public let recentMonths: Int?
    /// Whether the documents must come from different sources.
    public let needsDistinctSources: Bool
    /// Whether a second person must approve.
    public let needsApproval: Bool
    /// Whether it must be said where was searched, and until when.
    public let needsSearch: Bool
    /// Only what happened after this day counts.
    public let afterDate: CalendarDate?

    package init(
      documents: Int = 0, natures: [EvidenceNature] = [], deliveryDocuments: Int = 0,
      deliveryNatures: [EvidenceNature] = [], recentMonths: Int? = nil, needsDistinctSources: Bool = false,
      needsApproval: Bool = false, needsSearch: Bool = false, afterDate: CalendarDate? = nil
    ) {
      self.documents = documents
      self.natures = natures
      self.deliveryDocuments = deliveryDocuments
      self.deliveryNatures = deliveryNatures
      self.recentMonths = recentMonths
      self.needsDistinctSources = needsDistinctSources
      self.needsApproval = needsApproval
      self.needsSearch = needsSearch
      self.afterDate = afterDate
    }
  }

  /// A step of the scale in words.
  public struct Step: Hashable, Sendable {
    /// The status.
    public let status: AssessmentStatus
    /// The label for people.
    public let label: String
    /// The label for a commitment that continues, where it differs.
    public let continuingLabel: String?
    /// What it says, in a sentence.
    public let meaning: String
    /// What evidence it asks for.
    public let bar: Bar

    package init(
      status: AssessmentStatus, label: String, continuingLabel: String?, meaning: String, bar: Bar
    ) {
      self.status = status
      self.label = label
      self.continuingLabel = continuingLabel
      self.meaning = meaning
      self.bar = bar
    }
  }

  /// The version, kept on every assessment.
  public let version: String
  /// What the scale is and is not.
  public let note: String
  /// The steps in order.
  public let steps: [Step]
  /// Evidence this many months old or younger is current.
  public let currentMonths: Int
  /// Evidence this many months old or younger is ageing.
  public let ageingMonths: Int
  /// Words for bases, currencies, changes, directions and natures, by key.
  public let labels: [String: String]

  package init(
    version: String, note: String, steps: [Step], currentMonths: Int, ageingMonths: Int,
    labels: [String: String]
  ) {
    self.version = version
    self.note = note
    self.steps = steps
    self.currentMonths = currentMonths
    self.ageingMonths = ageingMonths
    self.labels = labels
  }

  /// The step of a status.
  public func step(_ status: AssessmentStatus) -> Step? { steps.first { $0.status == status } }

  /// The label of a status for a commitment of a term.
  public func label(_ status: AssessmentStatus, for term: Commitment.Term) -> String {
    guard let step = step(status) else { return status.rawValue }
    return term == .continuing ? step.continuingLabel ?? step.label : step.label
  }

  /// The words for a key of another list, or the key itself.
  public func label(_ key: String) -> String { labels[key] ?? key }
}
