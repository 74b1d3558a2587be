import Formats

extension AreasCommand {
  static let answers = [
    AnswerShape(
      "areas", "The areas of the framework.",
      [
        JSONProperty.framework,
        JSONProperty(
          "areas",
          .objects([
            JSONProperty("key", .text, "the key"), JSONProperty("number", .integer, "the number"),
            JSONProperty("name", .text, "the name, in the language of the answer"),
            JSONProperty("commitments", .integer, "how many commitments it has"),
          ]), "the areas, in order"),
      ], rows: "areas")
  ]
}
