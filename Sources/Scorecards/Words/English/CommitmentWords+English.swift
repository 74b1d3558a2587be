import CommitmentModel

extension CommitmentWords {
  static let english = CommitmentWords(
    notReassessed: { "\($0); not reassessed this quarter" }, statusAsOf: { "\($0), as of \($1)" },
    provisional: "provisional: wording not seen",
    tied: "of several assessments of this date, the one recorded last stands",
    notDesignated: "not designated", inferred: { "\($0) (inferred)" }, statedByText: "by the text",
    inferredHere: "inferred", noEvidence: "none recorded",
    labels: .english, term: English.term, provenance: English.provenance,
    measurability: English.measurability,
    paragraph: { "\($0)" }, paragraphUnknown: "not known here", reason: English.reason,
    changeFrom: { "\($0): from \($1) to \($2)" }, unchanged: { "\($0) since the \($1)" },
    waiting: { "An assessment as of \($1) with the status “\($0)” is awaiting approval (record \($2))." },
    reported: { "Reported: \($0); assessed: \($1)" },
    wordingChanged: "The wording, the reading note or the rubric changed after this was assessed.",
    evidenceLast: { "\($0); the last is dated \($1)" }, assessedBy: { "assessed by \($0)" },
    approvedBy: { "approved by \($0)" })
}
