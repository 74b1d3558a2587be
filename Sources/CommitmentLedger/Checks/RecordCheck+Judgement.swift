import CommitmentModel

extension RecordCheck {
  /// What an assessment owes to what stood before it: contrary evidence is cited, a lower status has a reason, and who
  /// approves is somebody else.
  mutating func checkJudgement(_ assessment: Assessment) {
    checkApproval(assessment)
    guard let date = record.header.date, register.framework[assessment.commitment] != nil else { return }
    let history = history
    let former = history.standing(before: record, of: assessment.commitment)
    checkReason(assessment, former: former)
    let opened = register.framework.openedForEndorsement
    let first = former?.last ?? opened?.advanced(byDays: -1) ?? .distantPast
    // A correction or an approval is held to what was known when the judgement was made.
    let made = record.header.corrects.compactMap { register[$0]?.header.recorded }.min()
    let contrary = history.contrary(
      to: assessment.commitment, after: first, by: date.last, knownBy: made ?? record.header.recorded)
    let missing = contrary.filter { !history.isCited($0, among: assessment.cites) }
    guard !missing.isEmpty else { return }
    let since =
      former.map { "since the assessment of \($0.last)" } ?? opened.map { "since \($0)" } ?? "by \(date.text)"
    let ids = missing.prefix(5).map { register.entries[$0].id.short }
    let names = ids.map { "'\($0)'" }.joined(separator: ", ")
    let isOne = missing.count == 1
    report(
      "contrary-evidence", .cites,
      "\(missing.count) \(isOne ? "piece" : "pieces") of evidence \(since) \(isOne ? "sets" : "set") "
        + "'\(assessment.commitment)' back and \(isOne ? "is" : "are") not cited: \(names)"
        + (missing.count > ids.count ? ", ..." : ""),
      hint: "add \(ids.map { "--cites \($0)" }.joined(separator: " "))"
        + (missing.count > ids.count ? " and so on" : "") + ", and say in the rationale how it weighs")
  }

  /// A lower status needs a word on why, beside the rationale of the status itself.
  private mutating func checkReason(_ assessment: Assessment, former: RecordEntry?) {
    guard let former, let status = former.status, let before = status.rank,
      let after = assessment.status.rank,
      after < before, record.header.reason == nil
    else { return }
    let label = register.framework.rubric.step(status)?.label ?? status.rawValue
    report(
      "lower-status", .status,
      "the status is lower than '\(label)', which '\(assessment.commitment)' has stood at since \(former.last)",
      hint: "say with --reason why it is lower")
  }

  private mutating func checkApproval(_ assessment: Assessment) {
    guard let approved = assessment.approvedBy else { return }
    guard let assessed = assessment.assessedBy else {
      report(
        "unnamed-assessor", .approvedBy,
        "it does not say who assessed, so nobody can tell that somebody else approved",
        hint: "name the office or function with --assessed-by")
      return
    }
    if PersonName.isSame(approved, assessed) {
      report(
        "same-person", .approvedBy, "'\(approved)' both assessed and approved",
        hint: "a second person approves")
    }
  }
}
