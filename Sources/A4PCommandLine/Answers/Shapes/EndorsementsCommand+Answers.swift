import CommitmentModel
import Formats

extension EndorsementsCommand {
  static let answers = [
    AnswerShape(
      "endorsements", "Who has endorsed, as far as it is documented.",
      header + [
        JSONProperty(
          "endorsements",
          .objects(
            [
              JSONProperty("code", .text, "the code: ISO 3166-1 alpha-3, or the acronym of an organization"),
              JSONProperty("kind", .choice(Endorser.Kind.self), "what it is"),
              JSONProperty("name", .text, "the short name, in the language of the answer"),
              JSONProperty("group", .text, "the regional group").orNull,
              JSONProperty("answer", .choice(EndorsementState.Answer.self), "whether it has endorsed"),
            ] + JSONProperty.dated("when it endorsed, or withdrew") + [
              JSONProperty("grade", .choice(Endorsement.Grade.self), "how good the source is").orNull,
              JSONProperty("verb", .text, "the verb that the source uses").orNull,
              JSONProperty("manner", .choice(Endorsement.Manner.self), "how the source names it").orNull,
              JSONProperty("source", .text, "where it is documented").orNull,
              JSONProperty("statement", .text, "the statement made on endorsing").orNull,
              JSONProperty("note", .text, "a remark").orNull,
              JSONProperty("detail", .text, "with `--role`: what is recorded of the membership").atTimes,
            ]), "in the order of the United Nations, or by rank with `--top`")
      ], rows: "endorsements"),
    AnswerShape(
      "endorsements --totals", "The documented names beside the totals that sources give.",
      header + [JSONProperty("totals", .objects(total), "the totals, by date")], rows: "totals"),
  ]

  private static let header =
    JSONProperty.head + [
      JSONProperty.asOf,
      JSONProperty("documentedStates", .integer, "Member States documented here"),
      JSONProperty("officialStates", .integer, "States in the latest official total").orNull,
      JSONProperty("memberStates", .integer, "Member States of the United Nations"),
      JSONProperty("organizations", .integer, "organizations documented here"),
    ]

  private static let total = [
    JSONProperty("date", .date, "the date of the total"),
    JSONProperty("datePrecision", .choice(DatePrecision.self), "how exactly that is known"),
    JSONProperty("standing", .choice(["official", "secondary"]), "whether the United Nations gave it"),
    JSONProperty("states", .integer, "the States that it counts").orNull,
    JSONProperty("documentedStates", .integer, "the Member States documented here by then"),
    JSONProperty("organizations", .integer, "the organizations that it counts").orNull,
    JSONProperty("source", .text, "where it stands"), JSONProperty("note", .text, "a remark; may be empty"),
    JSONProperty("documentedOrganizations", .integer, "the organizations documented here by then"),
    JSONProperty("difference", .integer, "the States that it counts beyond those documented").orNull,
  ]
}
