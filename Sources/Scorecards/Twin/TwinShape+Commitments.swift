import CommitmentModel
import Formats

/// The commitments, and what is counted over them.
extension TwinShape {
  static let glance: [JSONProperty] = [
    JSONProperty("commitments", .integer, "their number"),
    JSONProperty("assessed", .integer, "with a status other than not assessed"),
    JSONProperty("assessedThisQuarter", .integer, "whose standing assessment is dated in this quarter"),
    JSONProperty("statuses", statuses, "how many have each status"),
    JSONProperty("changed", .integer, "with another status than in `comparedWith`"),
    JSONProperty(
      "changes", .map(Change.Kind.allCases.filter { $0 != .noChange }.map(\.rawValue), .integer),
      "how many changed, by kind"),
    JSONProperty("withNewEvidence", .integer, "with evidence that lies in the quarter"),
    JSONProperty("withoutRecentEvidence", .integer, "without evidence within the first threshold"),
    JSONProperty("withoutEvidence", .integer, "without any evidence"),
    JSONProperty("provisional", .integer, "assessed under wording that was not seen"),
    JSONProperty("awaitingApproval", .integer, "with an assessment that waits for a second person"),
  ]

  static let commitments: [JSONProperty] = [
    JSONProperty("id", .text, "the identifier, such as `PER-3`"),
    JSONProperty("number", .integer, "its number").orNull,
    JSONProperty("area", .text, "the key of its area"),
    JSONProperty("title", .text, "its English title"),
    JSONProperty("paragraph", .integer, "the paragraph of the text, where known").orNull,
    JSONProperty("term", .choice(Commitment.Term.self), "whether it can be completed"),
    JSONProperty("provenance", .choice(Commitment.Provenance.self), "how far the text behind it was seen"),
    JSONProperty("calledOn", .list(.text), "the keys of the roles called on"),
    JSONProperty("inferred", .list(.text), "those of them that are inferred"),
    JSONProperty("responsibleOffice", .text, "the office designated").orNull,
    JSONProperty("status", .choice(AssessmentStatus.self), "its status"),
    JSONProperty("statusAsOf", .date, "the day as of which the status holds").orNull,
    JSONProperty("statusAsOfPrecision", .choice(DatePrecision.self), "how exactly that is known").orNull,
    JSONProperty("assessedThisQuarter", .flag, "whether that lies in this quarter"),
    JSONProperty("basis", .choice(Basis.self), "on whose word the status rests").orNull,
    JSONProperty(
      "reported", .choice(AssessmentStatus.self),
      "the status that the implementer reports; only with `publication.office`"
    ).orNull,
    JSONProperty(
      "change",
      .object([
        JSONProperty("kind", .choice(Change.Kind.self), "its kind"),
        JSONProperty("from", .choice(AssessmentStatus.self), "the status then"),
        JSONProperty("to", .choice(AssessmentStatus.self), "the status now"),
        JSONProperty("reasons", .list(.choice(Change.Reason.self)), "all that hold, in this order"),
      ]), "the change since `comparedWith`"),
    JSONProperty("currency", .choice(Currency.self), "how recent the evidence is"),
    JSONProperty(
      "evidence",
      .object([
        JSONProperty("advances", .integer, "that advance it"),
        JSONProperty("setsBack", .integer, "that set it back"),
        JSONProperty("neutral", .integer, "that do neither"),
      ]), "pieces of evidence by direction"),
    JSONProperty("evidenceCount", .integer, "all of them"),
    JSONProperty("lastEvidence", .date, "the date of the latest").orNull,
    JSONProperty("lastEvidencePrecision", .choice(DatePrecision.self), "how exactly that is known").orNull,
    JSONProperty("newEvidence", .list(.identifier), "the records that lie in the quarter, by date"),
    JSONProperty(
      "coarseEvidence", .list(.identifier),
      "those that count from this quarter, dated more coarsely than a quarter"),
    JSONProperty(
      "otherEvidenceCount", .integer,
      "how many are neither cited by the standing assessment nor in the quarter"),
    JSONProperty("assessment", .identifier, "the record of the standing assessment").orNull,
    JSONProperty("provisional", .flag, "whether it was assessed under wording that was not seen"),
    JSONProperty(
      "tied", .flag, "whether another assessment of the same date lost only by the time of recording"),
    JSONProperty("awaitingApproval", .identifier, "the record of an assessment that waits for approval")
      .orNull,
    JSONProperty(
      "wordingChanged", .flag, "whether wording, reading note or rubric changed since it was assessed"),
  ]

  static let areas: [JSONProperty] = [
    JSONProperty("key", .text, "the key"),
    JSONProperty("number", .integer, "the number"),
    JSONProperty("name", .text, "the English name"),
    JSONProperty("commitments", .integer, "how many commitments"),
    JSONProperty("assessed", .integer, "how many are assessed"),
    JSONProperty("statuses", statuses, "how many have each status"),
  ]

  static let roles: [JSONProperty] = [
    JSONProperty("key", .text, "the key"),
    JSONProperty("name", .text, "the English name"),
    JSONProperty("stated", .integer, "commitments whose text names the role"),
    JSONProperty("inferred", .integer, "commitments for which it is inferred"),
    JSONProperty("assessed", .integer, "how many of both are assessed"),
    JSONProperty(
      "evidenceCount", .integer, "pieces of evidence under them; one under two commitments counts twice"),
    JSONProperty("commitments", .list(.text), "their identifiers"),
    JSONProperty("statuses", statuses, "how many have each status"),
  ]

  static let crosswalks: [JSONProperty] = [
    JSONProperty("key", .text, "the key, also the name of the page"),
    JSONProperty("name", .text, "the English name"),
    JSONProperty("source", .text, "where the list stands"),
    JSONProperty(
      "entries",
      .objects([
        JSONProperty("key", .text, "the key"),
        JSONProperty("name", .text, "the English name"),
        JSONProperty("assessed", .integer, "how many of its commitments are assessed"),
        JSONProperty("statuses", statuses, "how many have each status"),
        JSONProperty("commitments", .list(.text), "their identifiers"),
      ]), "its headings, in order"),
  ]

  static let changes: [JSONProperty] = [
    JSONProperty("commitment", .text, "the identifier"),
    JSONProperty("kind", .choice(Change.Kind.self), "the kind of the change"),
    JSONProperty("from", .choice(AssessmentStatus.self), "the status then"),
    JSONProperty("to", .choice(AssessmentStatus.self), "the status now"),
    JSONProperty("reasons", .list(.choice(Change.Reason.self)), "the reasons"),
    JSONProperty(
      "reason", .text, "what those who assessed said of a lower status or a correction, where they did"
    ).orNull,
    JSONProperty(
      "cites", .list(.identifier), "records that the standing assessment cites, as far as pages show them"),
  ]
}
