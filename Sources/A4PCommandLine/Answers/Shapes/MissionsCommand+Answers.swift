import Formats

extension MissionsCommand {
  static let answers = [
    AnswerShape(
      "missions", "The missions that evidence can name.",
      [
        JSONProperty.framework,
        JSONProperty(
          "missions",
          .objects([
            JSONProperty("acronym", .text, "the acronym"), JSONProperty("name", .text, "the name"),
            JSONProperty("type", .text, "what kind of operation it is, in words"),
            JSONProperty("hosts", .list(.text), "the codes of the host countries"),
            JSONProperty("area", .text, "where it works, in words"),
            JSONProperty("start", .date, "when it began").orNull,
            JSONProperty("end", .date, "when it ended").orNull,
            JSONProperty("establishedBy", .text, "the decision that established it; empty where not known"),
            JSONProperty("latestMandate", .text, "the decision that last renewed it; empty where not known"),
            JSONProperty("mandateUntil", .date, "when the mandate ends").orNull,
            JSONProperty("state", .text, "its standing, in words"),
            JSONProperty("source", .text, "where the row comes from"),
            JSONProperty("mandateSource", .text, "where the mandate comes from; empty where not known"),
            JSONProperty("note", .text, "a remark; may be empty"),
          ]), "the missions, in the order of the register"),
      ], rows: "missions")
  ]
}
