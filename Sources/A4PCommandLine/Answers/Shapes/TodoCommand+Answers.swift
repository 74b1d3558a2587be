import Formats

extension TodoCommand {
  static let answers = [
    AnswerShape(
      "todo", "What is missing before the sign-off, with what to type next.",
      JSONProperty.head + [
        JSONProperty("quarter", .quarter, "the quarter"), JSONProperty.signOff,
        JSONProperty(
          "todo",
          .objects([
            JSONProperty("office", .text, "the office of the standing assessment").orNull,
            JSONProperty("commitment", .text, "the commitment meant").orNull,
            JSONProperty("kind", .choice(TodoItem.Kind.self), "what it is"),
            JSONProperty("blocks", .flag, "whether it stands in the way of a sign-off"),
            JSONProperty("text", .text, "what is missing, in words"),
            JSONProperty(
              "command", .text, "what to type next; a word in capitals stands for what only you know"
            ).orNull,
          ]), "what stands in the way first; none where the quarter is signed"),
      ], rows: "todo")
  ]
}
