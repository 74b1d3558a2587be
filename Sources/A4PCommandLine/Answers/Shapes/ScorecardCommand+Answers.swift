import Formats
import Scorecards

extension ScorecardCommand {
  static let answers = [
    AnswerShape(
      "scorecard", "The twin of the pages, `scorecard.json`; nothing is written.", TwinShape.properties),
    AnswerShape(
      "scorecard --check", "Which pages differ from what the tool writes, or from what was signed.",
      [
        JSONProperty.framework,
        JSONProperty("quarters", .list(.quarter), "the quarters that were looked at"),
        JSONProperty(
          "differences",
          .objects([
            JSONProperty("quarter", .quarter, "the quarter"),
            JSONProperty("path", .text, "the file, from the folder of the reports"),
            JSONProperty("kind", .choice(PageDifference.Kind.self), "what it is"),
            JSONProperty("figure", .text, "of `figure`: the place of the figure").orNull,
            JSONProperty("signed", .text, "of `figure`: what was signed").orNull,
            JSONProperty("now", .text, "of `figure`: what it comes out as").orNull,
          ]), "none where all is as it should be"),
      ]),
  ]
}
