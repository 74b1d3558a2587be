import CommitmentModel

extension EvidenceWords {
  static let english = EvidenceWords(
    paragraphs: English.paragraphs, contested: "contested: rival corrections are not settled",
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
