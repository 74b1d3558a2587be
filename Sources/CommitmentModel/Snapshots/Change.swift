/// How a status stands to that of the quarter before; computed, never judged.
public struct Change: Hashable, Sendable {
  /// The direction of the change.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The status is higher.
    case advanced
    /// The status is the same.
    case noChange = "no-change"
    /// The status is lower.
    case regressed
    /// It was not assessed before.
    case firstAssessment = "first-assessment"
    /// The wording, the reading note or the rubric changed, or a status off the scale is involved.
    case notComparable = "not-comparable"
  }

  /// Why something changed, or what is new under an unchanged status.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// A record that stood behind it was corrected or taken back.
    case correction
    /// Something dated earlier became known after the earlier quarter was signed.
    case lateReport = "late-report"
    /// It was assessed again.
    case reassessment
    /// There is new evidence under it.
    case newEvidence = "new-evidence"
  }

  /// The direction.
  public let kind: Kind
  /// The status of the earlier quarter.
  public let from: AssessmentStatus
  /// The status of this quarter.
  public let to: AssessmentStatus
  /// All reasons that hold, in the order of ``Reason``.
  public let reasons: [Reason]

  package init(from: AssessmentStatus, to: AssessmentStatus, isComparable: Bool, reasons: [Reason]) {
    self.from = from
    self.to = to
    self.reasons = reasons
    if from == to {
      kind = .noChange
    } else if from == .notAssessed {
      kind = .firstAssessment
    } else if isComparable, let before = from.rank, let after = to.rank {
      kind = after > before ? .advanced : .regressed
    } else {
      kind = .notComparable
    }
  }
}
