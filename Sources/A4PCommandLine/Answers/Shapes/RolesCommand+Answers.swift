import Formats

extension RolesCommand {
  static let answers = [
    AnswerShape(
      "roles", "The stakeholder roles.",
      JSONProperty.head + [
        JSONProperty(
          "roles",
          .objects([
            JSONProperty("key", .text, "the key"),
            JSONProperty("name", .text, "the name, in the language of the answer"),
            JSONProperty("meaning", .text, "who is meant"),
            JSONProperty("commitments", .integer, "how many numbered commitments call on it"),
            JSONProperty(
              "holders", .integer,
              "how many are documented as holding it on the day; `null` where none are kept"
            ).orNull,
          ]), "the roles, in order")
      ], rows: "roles")
  ]
}
