import CommitmentModel
import Formats

extension PageParts {
  func label(_ status: AssessmentStatus, _ commitment: Commitment) -> String {
    rubric.label(status, for: commitment.term)
  }

  /// The label of a status over commitments of every term.
  func label(_ status: AssessmentStatus) -> String {
    guard let step = rubric.step(status) else { return status.rawValue }
    guard let other = step.continuingLabel, other != step.label else { return step.label }
    return "\(step.label) / \(other)"
  }

  /// The status with whose word it rests on and what limits it.
  func status(_ card: CommitmentCard) -> String {
    let label = label(card.state.status, card.commitment)
    var limits: [String] = []
    if let assessment = card.assessment { limits.append(rubric.label(assessment.basis.rawValue)) }
    if card.state.isProvisional { limits.append(words.commitment.provisional) }
    if card.state.isTied { limits.append(words.commitment.tied) }
    return limits.isEmpty
      ? label : words.punctuation.remark(label, limits.joined(separator: words.punctuation.clause))
  }

  /// The day as of which the status holds, and whether that lies before this quarter.
  func statusDate(_ card: CommitmentCard) -> String {
    guard let assessment = card.assessment else { return "" }
    let day = words.dates.span(assessment.asOf)
    return card.state.isAssessedThisQuarter ? day : words.commitment.notReassessed(day)
  }

  func calledOn(_ commitment: Commitment) -> String {
    commitment.calledOn.map { call in
      let name = framework.role(call.role).map { text($0.names) } ?? call.role.text
      return call.isStated ? name : words.commitment.inferred(name)
    }.joined(separator: words.punctuation.clause)
  }

  func reasons(_ change: Change) -> String {
    change.reasons.map(words.commitment.reason).joined(separator: words.punctuation.comma)
  }

  /// The kind of change, at the beginning of a cell.
  func changeLabel(_ card: CommitmentCard) -> String {
    Self.capitalized(rubric.label(card.state.change.kind.rawValue))
  }

  /// What a status was and is, or that it did not change.
  func change(_ card: CommitmentCard) -> String {
    let change = card.state.change
    let label = changeLabel(card)
    guard card.isChanged else {
      return words.commitment.unchanged(label, words.dates.quarter(scorecard.comparedWith))
    }
    let sentence = words.commitment.changeFrom(
      label, self.label(change.from, card.commitment), self.label(change.to, card.commitment))
    return change.reasons.isEmpty ? sentence : sentence + words.punctuation.clause + reasons(change)
  }

  /// What the implementer reports of itself, beside what was assessed.
  func reported(_ card: CommitmentCard) -> String {
    words.commitment.reported(
      label(card.assessment?.reported ?? .notAssessed, card.commitment),
      label(card.state.status, card.commitment))
  }

  func waiting(_ pending: PendingAssessment, _ commitment: Commitment) -> String {
    words.commitment.waiting(
      label(pending.status, commitment), words.dates.span(pending.asOf), pending.id.short)
  }

  func lastEvidence(_ card: CommitmentCard) -> String {
    card.state.lastEvidence.map(words.dates.span) ?? words.commitment.noEvidence
  }

  /// The first words of a text, with a mark where more follow.
  static func beginning(of text: String, words limit: Int) -> String {
    let parts = text.split(whereSeparator: \.isWhitespace)
    if parts.count <= limit { return parts.joined(separator: " ") }
    return parts.prefix(limit).joined(separator: " ") + " …"
  }
}
