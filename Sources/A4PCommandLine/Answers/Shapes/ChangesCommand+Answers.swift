import CommitmentModel
import Formats

extension ChangesCommand {
  static let answers = [
    AnswerShape(
      "changes", "The commitments whose status changed from one quarter to another, and why.",
      JSONProperty.head + [
        JSONProperty("from", .quarter, "the earlier quarter"),
        JSONProperty("to", .quarter, "the later quarter"),
        JSONProperty("signed", .flag, "whether the later quarter is taken as it was signed"),
        JSONProperty("comparedWithSigned", .flag, "whether the earlier one is"),
        JSONProperty(
          "changes",
          .objects([
            JSONProperty("commitment", .text, "the commitment"),
            JSONProperty("title", .text, "its title, in the language of the answer"),
            JSONProperty("from", .choice(AssessmentStatus.self), "the status then"),
            JSONProperty("to", .choice(AssessmentStatus.self), "the status now"),
            JSONProperty(
              "kind", .choice(Change.Kind.allCases.filter { $0 != .noChange }.map(\.rawValue)),
              "the kind of the change"),
            JSONProperty("reasons", .list(.choice(Change.Reason.self)), "all that hold, in this order"),
            JSONProperty("statusAsOf", .date, "the date as of which the status holds").orNull,
            JSONProperty("assessment", .identifier, "the record of the standing assessment").orNull,
            JSONProperty("rationale", .text, "why it was assessed so").orNull,
            JSONProperty(
              "reason", .text, "the reason that the record gives for a lower status or a correction"
            ).orNull,
          ]), "in the order of the commitments"),
      ], rows: "changes")
  ]
}
