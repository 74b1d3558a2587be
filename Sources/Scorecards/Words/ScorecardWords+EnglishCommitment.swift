import CommitmentModel

extension EvidenceWords {
  static let english = EvidenceWords(
    paragraph: English.paragraph, contested: "contested: rival corrections are not settled",
    notUnderCommitment: "not cited under this commitment", further: { "and \($0) more: " },
    cited: "Cited by the assessment", new: "New this quarter", others: "Other evidence, latest first",
    noneNew: "No new evidence this quarter.",
    takenBack: { "The record \($0), which the assessment cites, was taken back later." },
    missing: { "The record \($0), which the assessment cites, is not among the records that were read." },
    furtherCited: { "and \($0) more that the assessment cites: record \($1)" },
    citesNothing: "The assessment cites no evidence.",
    counts: { total, parts in
      let list = parts.map { "\($0.label): \($0.count)" }.joined(separator: ", ")
      return "\(English.count(total, "piece", "pieces")) (\(list))"
    },
    published: { "published \($0)" }, covers: { "covers \($0)" })
}

extension CommitmentWords {
  static let english = CommitmentWords(
    notReassessed: { "\($0); not reassessed this quarter" }, statusAsOf: { "\($0), as of \($1)" },
    provisional: "provisional: wording not seen",
    tied: "of several assessments of this date, the one recorded last stands",
    notDesignated: "not designated", inferred: { "\($0) (inferred)" }, noEvidence: "none recorded",
    labels: .english, term: English.term, provenance: English.provenance,
    measurability: English.measurability,
    paragraph: { "\($0)" }, paragraphUnknown: "not known here", reason: English.reason,
    changeFrom: { "\($0): from \($1) to \($2)" }, unchanged: { "\($0) since the \($1)" },
    waiting: { "An assessment as of \($1) with the status \($0) is awaiting approval (record \($2))." },
    wordingChanged: "The wording, the reading note or the rubric changed after this was assessed.",
    evidenceLast: { "\($0); the last is dated \($1)" }, assessedBy: { "assessed by \($0)" },
    approvedBy: { "approved by \($0)" })
}

extension English {
  static func term(_ term: Commitment.Term) -> String {
    switch term {
    case .deliverable: "deliverable: it exists or it does not"
    case .continuing: "continuing: to be sustained"
    }
  }

  static func provenance(_ provenance: Commitment.Provenance) -> String {
    switch provenance {
    case .textSeen: "the text was seen in a source"
    case .topicConfirmed: "a source confirms the topic; the wording was not seen"
    case .generalKnowledge: "general knowledge; the wording was not seen"
    }
  }

  static func measurability(_ measurability: Commitment.Measurability) -> String {
    switch measurability {
    case .measurable: "by figures or events of its own"
    case .proxy: "by figures that stand for it"
    case .judgement: "by judgement alone"
    }
  }

  static func reason(_ reason: Change.Reason) -> String {
    switch reason {
    case .correction: "correction"
    case .lateReport: "late report"
    case .reassessment: "reassessment"
    case .newEvidence: "new evidence"
    }
  }
}

extension CommitmentLabels {
  static let english = CommitmentLabels(
    number: "Number", paragraph: "Paragraph of the text", provenance: "Behind the wording", term: "Term",
    calledOn: "Called on", mayAssess: "May be assessed by", measurability: "Can be measured",
    readingNote: "How it is read here", responsibleOffice: "Responsible office",
    targetDate: "Date adopted for it",
    status: "Status", basis: "Basis", rationale: "Rationale", gaps: "Known gaps", searched: "Searched",
    change: "Change", evidence: "Evidence", currency: "How recent")
}
