/// How a status stands to that of the quarter before; computed, never judged.
public struct Change: Hashable, Sendable {
  /// The direction of the change.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case advanced
    case noChange = "no-change"
    case regressed
    case firstAssessment = "first-assessment"
    /// The wording, the reading note or the rubric changed, or a status off the scale is involved.
    case notComparable = "not-comparable"
  }

  /// Why something changed, or what is new under an unchanged status.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    case correction
    case lateReport = "late-report"
    case reassessment
    case newEvidence = "new-evidence"
  }

  public let kind: Kind
  public let from: AssessmentStatus
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
