/// What one commitment looks like at the end of a quarter.
public struct CommitmentState: Sendable {
  /// The commitment.
  public let commitment: Commitment
  /// The status of the standing assessment, or ``AssessmentStatus/notAssessed``.
  public let status: AssessmentStatus
  /// The standing assessment: its record and the day as of which it holds.
  public let assessment: (id: RecordID, asOf: DateSpan, basis: Basis)?
  /// Whether another assessment of the same date lost only by the time of recording.
  public let isTied: Bool
  /// A later assessment that still waits for a second person's approval.
  public let awaitingApproval: RecordID?
  /// Whether the standing assessment was made in this quarter.
  public let isAssessedThisQuarter: Bool
  /// Whether the commitment's wording or the rubric changed after it was assessed.
  public let isWordingChanged: Bool
  /// Evidence by direction.
  public let advancing: Int
  /// Pieces of evidence that set it back.
  public let settingBack: Int
  /// Pieces of evidence that do neither.
  public let neutral: Int
  /// The latest evidence.
  public let lastEvidence: DateSpan?
  /// How recent the evidence is.
  public let currency: Currency
  /// How the status stands to that of the earlier quarter.
  public let change: Change
  /// Positions of the evidence that certainly happened in this quarter, by date.
  package let newEvidence: [Int]
  /// Positions of the evidence that counts from this quarter but is dated more coarsely than a quarter.
  package let coarseEvidence: [Int]

  /// The number of pieces of evidence.
  public var evidenceCount: Int { advancing + settingBack + neutral }
  /// Whether there is a standing assessment.
  public var isAssessed: Bool { status != .notAssessed }
  /// Whether the status rests on wording that nobody here has seen.
  public var isProvisional: Bool { isAssessed && commitment.provenance != .textSeen }

  package init(
    commitment: Commitment, status: AssessmentStatus,
    assessment: (id: RecordID, asOf: DateSpan, basis: Basis)?, isTied: Bool, awaitingApproval: RecordID?,
    isAssessedThisQuarter: Bool, isWordingChanged: Bool, tally: EvidenceTally, currency: Currency,
    change: Change
  ) {
    self.commitment = commitment
    self.status = status
    self.assessment = assessment
    self.isTied = isTied
    self.awaitingApproval = awaitingApproval
    self.isAssessedThisQuarter = isAssessedThisQuarter
    self.isWordingChanged = isWordingChanged
    self.change = change
    self.currency = currency
    advancing = tally.advancing
    settingBack = tally.settingBack
    neutral = tally.neutral
    lastEvidence = tally.latest
    newEvidence = tally.new
    coarseEvidence = tally.coarse
  }
}
