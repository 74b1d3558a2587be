import CommitmentModel

extension SectionWords {
  static let english = SectionWords(
    glance: "At a glance", changes: "What changed", newEvidence: "New evidence this quarter",
    coarseEvidence: "Dated more coarsely than a quarter", areas: "By area", figures: "Figures",
    attention: "For attention", detail: "Detail by area", roles: "By stakeholder role",
    endorsements: "Endorsements",
    followUp: { name, count in "\(name) (outside the \(count))" },
    coming: { "Coming next quarter (\($0))" }, corrections: "Corrections to earlier scorecards",
    method: "Method",
    sources: "Sources", collective: "What is undertaken collectively",
    inThisArea: "The commitments of this area",
    whereItStands: "Where it stands", index: "All pages", pages: "Pages", overview: "Overview",
    twin: "All figures, for machines (JSON)", allCommitments: "All commitments",
    calls: "The commitments that call on it")
}
