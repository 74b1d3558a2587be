import CommitmentModel
import Formats

extension SharedShape {
  /// What `EndorsementAnswer` writes.
  static let endorsement = SharedShape(
    name: "endorsement",
    summary: "Whether one name that was asked about has endorsed.",
    properties: [
      JSONProperty("input", .text, "the name as it was given"),
      JSONProperty(
        "resolved",
        .object([
          JSONProperty("code", .text, "the code: ISO 3166-1 alpha-3, or the acronym of an organization"),
          JSONProperty("kind", .choice(Endorser.Kind.self), "what it is"),
          JSONProperty("name", .text, "the short name, in the language of the answer"),
        ]), "whose name it is; `null` where it was not understood"
      ).orNull,
      JSONProperty(
        "answer", .choice(EndorsementState.Answer.allCases.map(\.rawValue) + ["unknown-name", "ambiguous"]),
        "the answer; `not-documented` says that no endorsement is recorded here, and no more"),
    ] + JSONProperty.dated("when it endorsed, or withdrew") + [
      JSONProperty("grade", .choice(Endorsement.Grade.self), "how good the source is").orNull,
      JSONProperty("verb", .text, "the verb that the source uses").orNull,
      JSONProperty("source", .text, "where it is documented").orNull,
      JSONProperty("statement", .text, "the statement made on endorsing").orNull,
      JSONProperty(
        "secondary", .flag,
        "whether it rests on the word of somebody else than the endorser or an official page"
      ).orNull,
      JSONProperty.candidates,
    ])

  static let candidate = SharedShape(
    name: "candidate",
    summary: "Somebody whose name it may be.",
    properties: [
      JSONProperty("code", .text, "the code"),
      JSONProperty("name", .text, "the short name, in the language of the answer"),
    ])

  /// What `Diagnostic` writes.
  static let finding = SharedShape(
    name: "finding",
    summary: "One thing that was found, with its place and a way out.",
    properties: [
      JSONProperty.file, JSONProperty.line.orNull,
      JSONProperty("column", .integer, "the column in the line, from 1").orNull,
      JSONProperty("severity", .choice(Diagnostic.Severity.self), "how bad it is"),
      JSONProperty("rule", .text, "the key of the rule, which stays the same when its words change"),
      JSONProperty("message", .text, "what was found"),
      JSONProperty("hint", .text, "what would do").orNull,
    ])
}
