/// A judgement of one commitment's status as of a date.
public struct Assessment: Hashable, Sendable {
  /// The commitment judged.
  public var commitment: CommitmentID
  /// The status judged.
  public var status: AssessmentStatus
  /// On whose word it rests.
  public var basis: Basis
  /// Why, in words.
  public var rationale: String
  /// The evidence that it rests on.
  public var cites: [RecordID]
  /// What is known to be missing.
  public var gaps: String?
  /// Where was searched, and until when.
  public var searched: String?
  /// The office or function that assessed.
  public var assessedBy: String?
  /// The second person's office or function.
  public var approvedBy: String?
  /// The status that the implementer itself reports.
  public var reported: AssessmentStatus?
  /// The version of the rubric.
  public var rubric: String
  /// The fingerprint of the wording that was assessed: 16 hexadecimal digits.
  public var wording: String

  /// An assessment; whether it meets the bar of its status is for a check to say.
  public init(
    commitment: CommitmentID, status: AssessmentStatus, basis: Basis, rationale: String,
    cites: [RecordID] = [], gaps: String? = nil, searched: String? = nil, assessedBy: String? = nil,
    approvedBy: String? = nil, reported: AssessmentStatus? = nil, rubric: String, wording: String
  ) {
    self.commitment = commitment
    self.status = status
    self.basis = basis
    self.rationale = rationale
    self.cites = cites
    self.gaps = gaps
    self.searched = searched
    self.assessedBy = assessedBy
    self.approvedBy = approvedBy
    self.reported = reported
    self.rubric = rubric
    self.wording = wording
  }
}
