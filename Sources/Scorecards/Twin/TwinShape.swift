import CommitmentModel
package import Formats

/// The keys of the twin with what they hold and mean: the contract with programs, from which its documentation is written.
package enum TwinShape {
  /// The members of the document, in order.
  package static let properties: [JSONProperty] = [
    JSONProperty("framework", .text, "the framework, such as `a4p`"),
    JSONProperty("quarter", .quarter, "the quarter, such as `2026-Q3`"),
    JSONProperty("period", .object(period), "what was counted"),
    JSONProperty("dataAsOf", .time, "when the latest record that counts was recorded").orNull,
    JSONProperty(
      "fingerprint", .digest,
      "SHA-256 over the sums of the records dated by the end of the quarter, and of those that take one of them back or "
        + "move it: in order, in digits, each followed by a line feed"),
    JSONProperty("rubric", .text, "the version of the rubric"),
    JSONProperty("pageFormat", .integer, "the page format number"),
    JSONProperty("signOff", .object(signOff), "who signed").orNull,
    JSONProperty("comparedWith", .object(comparedWith), "what a change is measured against"),
    JSONProperty("publication", .object(publication), "who publishes, and for whom"),
    JSONProperty(
      "glance", .object(glance), "the figures on top of the overview, over the numbered commitments"),
    JSONProperty("commitments", .objects(commitments), "the numbered commitments, in order"),
    JSONProperty("areas", .objects(areas), "the areas, in order"),
    JSONProperty("roles", .objects(roles), "the stakeholder roles, in order"),
    JSONProperty("crosswalks", .objects(crosswalks), "other lists that the commitments are read by"),
    JSONProperty(
      "followUp", .list(.like("commitments[]", .object(commitments))), "the commitments outside the numbering"
    ),
    JSONProperty("endorsements", .object(endorsements), "how many have endorsed"),
    JSONProperty(
      "history", .object(history), "the status of every commitment at the ends of the last quarters, as drawn"
    ),
    JSONProperty(
      "evidenceByYear", .object(evidenceByYear), "pieces of evidence by area, year and direction, as drawn"),
    JSONProperty("changes", .objects(changes), "the numbered commitments that changed"),
    JSONProperty("attention", .objects(attention), "what the reader should look at"),
    JSONProperty("figures", .objects(figures), "the latest records of data"),
    JSONProperty("coming", .objects(coming), "mandates that end in the next quarter"),
    JSONProperty("calendar", .objects(calendar), "what else comes in the next quarter"),
    JSONProperty("corrections", .objects(corrections), "what makes earlier scorecards read otherwise"),
    JSONProperty("unreadable", .integer, "lines of the ledger that could not be read and are not counted"),
    JSONProperty("pages", .objects(pages), "the pages of this language"),
  ]

  static let period: [JSONProperty] = [
    JSONProperty("from", .day, "the first day of the quarter"),
    JSONProperty("to", .day, "its last day"),
    JSONProperty("countedTo", .day, "the last day that counts, earlier only in a replay"),
    JSONProperty("recordedBy", .day, "in a replay, only what was recorded by this day counts").orNull,
  ]

  static let signOff: [JSONProperty] = [
    JSONProperty("preparedBy", .text, "who prepared the scorecard"),
    JSONProperty("reviewedBy", .text, "who reviewed it").orNull,
    JSONProperty("approvedBy", .text, "who approved it"),
    JSONProperty("date", .day, "the day of the signature"),
  ]

  static let comparedWith: [JSONProperty] = [
    JSONProperty("quarter", .quarter, "the latest quarter signed before, else the quarter before"),
    JSONProperty("signed", .flag, "whether it was signed, so that what was known then is compared"),
  ]

  static let publication: [JSONProperty] = [
    JSONProperty(
      "office", .text, "the office inside which the pages are written; `null` where they are for circulation"
    ).orNull,
    JSONProperty("distribution", .text, "for whom the pages are meant, in words").orNull,
  ]

  /// How many commitments have each status, by key.
  static let statuses = JSONShape.map(AssessmentStatus.allCases.map(\.rawValue), .integer)
}
