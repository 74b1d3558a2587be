import CommitmentModel
import Formats

extension SharedShape {
  /// What `EvidenceValue` writes.
  static let evidence = SharedShape(
    name: "evidence",
    summary:
      "A piece of evidence. Of one whose content was blacked out only `id`, `recorded`, `office` and `standing` "
      + "are left; the others are `null` or empty.",
    properties: [JSONProperty("id", .identifier, "the record")] + JSONProperty.dated("when it happened") + [
      JSONProperty("recorded", .time, "when it was recorded"),
      JSONProperty("title", .text, "what happened, in a line").orNull,
      JSONProperty("summary", .text, "more about it, with figures and their limits").orNull,
      JSONProperty("symbol", .text, "the symbol of the document, as typed").orNull,
      JSONProperty("paragraph", .text, "the paragraphs of it, as typed").orNull,
      JSONProperty("url", .text, "the address").orNull,
      JSONProperty("document", .text, "the title of the document").orNull,
      marks, JSONProperty("roles", .list(.text), "the keys of the roles that acted"), states,
      JSONProperty("missions", .list(.text), "the acronyms of the missions it names"),
      JSONProperty("nature", .choice(EvidenceNature.self), "what kind of thing it is").orNull,
      JSONProperty("published", .date, "when the document was published").orNull,
      JSONProperty("covers", .text, "the period that it reports on, such as `2025-07/2026-06`").orNull,
      JSONProperty("office", .text, "the office that recorded it").orNull,
      JSONProperty("by", .text, "who recorded it, where that is said").orNull,
      JSONProperty("corrects", .list(.identifier), "the records that it replaces"),
      JSONProperty(
        "standing", .choice(Standing.self),
        "how it stands among the records: with `--all`, and where it is contested"
      ).atTimes,
      JSONProperty(
        "relations", .list(.choice(StateMark.Relation.self)), "in `state`: what the State has to do with it"
      ).atTimes,
    ])

  /// The commitments that a piece of evidence is cited under.
  static let marks = JSONProperty(
    "commitments",
    .objects([
      JSONProperty("id", .text, "the commitment, such as `PER-3`"),
      JSONProperty("direction", .choice(EvidenceDirection.self), "where the evidence points for it"),
    ]), "the commitments that it is cited under")

  /// The States that a piece of evidence names.
  static let states = JSONProperty(
    "states",
    .objects([
      JSONProperty("code", .text, "the code"),
      JSONProperty("relation", .choice(StateMark.Relation.self), "what it has to do with the evidence")
        .orNull,
    ]), "the States, observers and organizations that it names")
}
