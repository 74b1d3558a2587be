import Formats

extension EndorsedCommand {
  static let answers = [
    AnswerShape(
      "endorsed NAME", "Whether each of some names has endorsed.",
      JSONProperty.head + [
        JSONProperty.asOf,
        JSONProperty(
          "asked", .list(SharedShape.endorsement.shape), "an answer a name, in the order of the question"),
      ], rows: "asked")
  ]
}
