import CommitmentModel

extension EndorsementAnswer {
  /// On whose word the answer rests, for people.
  var word: String {
    guard let endorsement = state?.endorsement else { return "" }
    let grade = endorsement.grade.map { "grade \($0.rawValue): " } ?? ""
    let verb = endorsement.verb.map { "\"\($0)\", " } ?? ""
    let group = endorsement.manner == .groupStatement ? "through a group statement, " : ""
    return grade + verb + group + endorsement.source
  }

  /// What the text was understood as, or what it may mean.
  func meaning(_ open: OpenWorkspace, _ language: Language) -> String {
    if let endorser = state?.endorser { return "\(endorser.names.text(in: language)) (\(endorser.code))" }
    return candidates.isEmpty ? "" : "perhaps \(open.names(of: candidates))"
  }

  /// What answers of their kind mean, each said once.
  static func explanations(_ answers: [EndorsementAnswer], _ summary: EndorsementSummary) -> [String] {
    var lines: [String] = []
    for answer in answers {
      guard let state = answer.state, let statement = state.statement else { continue }
      lines.append("Statement of \(state.endorser.name) (\(state.endorser.code)): \(statement)")
    }
    let grades = Set(answers.compactMap { $0.state?.endorsement?.grade })
    if grades.contains(where: \.isSecondary) {
      lines.append(
        "Grades: A, the endorser itself or an official page; A-, the press or another third party; B, a secondary list, "
          + "a description or a group statement.")
    }
    if answers.contains(where: { $0.key == "not-documented" }) {
      lines.append(
        summary.caveat
          ?? "\"No endorsement recorded\" means that none is documented in this workspace, not that there is none."
      )
    }
    if answers.contains(where: \.isUnlisted) {
      lines.append(
        "\"Not in the register\" means that no Member State, observer or endorsing organization is listed under that "
          + "name; nothing else follows from it.")
    }
    return lines
  }

  private var isUnlisted: Bool { if case .unlisted = outcome { true } else { false } }
}
