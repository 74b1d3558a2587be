import CommitmentModel
import Formats

extension LogCommand {
  static let answers = [
    AnswerShape(
      "log", "Who recorded what, and when; with an identifier, the history of one record.",
      JSONProperty.head + [
        JSONProperty(
          "records",
          .objects(
            [
              JSONProperty("id", .identifier, "the record"),
              JSONProperty("recorded", .time, "when it was recorded"),
              JSONProperty("clock", .choice(["given"]), "where the time was given and not the clock's")
                .orNull,
              JSONProperty("office", .text, "the office that recorded it").orNull,
              JSONProperty("by", .text, "who recorded it, where that is said").orNull,
              JSONProperty("kind", .choice(RecordKind.self), "what it is"),
            ] + JSONProperty.dated("when the thing happened") + [
              JSONProperty("what", .text, "what it says, in a line"),
              JSONProperty("standing", .choice(Standing.self), "how it stands among the records"),
              JSONProperty("corrects", .list(.identifier), "the records that it replaces"),
              JSONProperty("retracts", .list(.identifier), "the records that it takes back"),
              JSONProperty("reason", .text, "why, where it replaces, takes back or was blacked out").orNull,
            ]), "latest first; 30 unless `--limit` says otherwise")
      ], rows: "records")
  ]
}
