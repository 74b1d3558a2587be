import CommitmentModel
import Formats

extension StateCommand {
  static let answers = [
    AnswerShape(
      "state NAME", "One State, observer or organization; never a status.",
      JSONProperty.head + [
        JSONProperty.asOf, JSONProperty("code", .text, "the code"),
        JSONProperty("kind", .choice(Endorser.Kind.self), "what it is"),
        JSONProperty("name", .text, "the short name, in the language of the answer"),
        JSONProperty("formalName", .text, "the formal name, in the language of the answer; may be empty"),
        JSONProperty("group", .text, "the regional group").orNull,
        JSONProperty("endorsement", SharedShape.endorsement.shape, "whether it has endorsed").orNull,
        JSONProperty("history", .objects(act), "every endorsement and withdrawal, as they happened"),
        JSONProperty("roles", .objects(role), "every membership in a role, by role"),
        JSONProperty(
          "commitments", .list(.text), "the numbered commitments that call on its roles of the day"),
        JSONProperty(
          "evidence", .list(SharedShape.evidence.shape), "the evidence in which it has a part, latest first"),
      ], table: .oneRow)
  ]

  private static let act =
    [JSONProperty("act", .choice(Endorsement.Act.self), "what it did").orNull]
    + JSONProperty.dated("when") + [
      JSONProperty("grade", .choice(Endorsement.Grade.self), "how good the source is").orNull,
      JSONProperty("verb", .text, "the verb that the source uses").orNull,
      JSONProperty("source", .text, "where it is documented").orNull,
      JSONProperty("statement", .text, "the statement made on it").orNull,
      JSONProperty("id", .identifier, "the record"),
    ]

  private static let role =
    [
      JSONProperty("role", .text, "the key of the role"),
      JSONProperty("holds", .flag, "whether it holds the role on the day"),
    ] + JSONProperty.dated("since when, or when it was observed", "from", "fromPrecision") + [
      JSONProperty("to", .date, "until when").orNull,
      JSONProperty(
        "observation", .flag, "whether it is an observation of one day, which stands until the next"),
      JSONProperty("detail", .text, "a rank, a mission or the like").orNull,
      JSONProperty("source", .text, "where it is documented"), JSONProperty("id", .identifier, "the record"),
    ]
}
