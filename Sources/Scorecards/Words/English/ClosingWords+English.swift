import CommitmentModel

extension ClosingWords {
  static let english = ClosingWords(
    definitionsTitle: "Definitions",
    definitions: [
      "Evidence is something that happened, with its date and a document in which it can be read. It is not a "
        + "judgement. Its direction is said for each commitment that it is cited under.",
      "A status is a judgement as of a day. It stands until another assessment replaces it, and its date is printed.",
      "A change compares the status at the end of this quarter with that in the latest quarter signed before it or, "
        + "where none was signed, at the end of the quarter before as it is known now.",
      "A date that is known only by its month, quarter or year counts from the last day that it can mean.",
    ],
    scaleTitle: "The scale", scaleStep: { "\($0): \($1)" }, coverageTitle: "Coverage",
    coverage: {
      "\($0) of \(English.count($1, "commitment", "commitments")) assessed; the wording of \($2) of \($1) was not seen."
    },
    underImplementation: {
      "For readers of audit tables: “under implementation” is limited and substantial progress together, "
        + "\($0) of \(English.count($1, "commitment", "commitments"))."
    },
    thresholdsTitle: "Thresholds",
    thresholds: {
      "Evidence counts as recent for \(English.count($0, "month", "months")); a second limit is "
        + "\(English.count($1, "month", "months")). Both are counted back from the last day that counts, limits "
        + "inclusive. What a status asks for is tested on the day of the assessment and not again."
    },
    numberingTitle: "Numbering", limitsTitle: "Limits",
    limits: [
      "Only what has been recorded here is counted. That no evidence is recorded does not show that nothing was done.",
      "Sources are published documents, mostly in English; many appear once a year.",
      "Wordings of commitments are those of this tracker, except where an official text is quoted.",
    ],
    cannotTitle: "What this scorecard cannot support",
    cannot: [
      "any statement on a single State, and any ranking", "an overall score, or an average over commitments",
      "a reading of “not assessed” as progress or as the lack of it",
      "a trend, where statuses rest on different wordings or rubrics",
    ],
    noSources: "This page cites no document.", officialTotalTitle: "Official total of endorsements",
    calendarTitle: { "Calendar: \($0)" }, mandateTitle: { "Mandate of \($0)" },
    rules: { "Rubric version \($0). Page format \($1)." },
    fingerprint: "Fingerprint of the records that count")
}
