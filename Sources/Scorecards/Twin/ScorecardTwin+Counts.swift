import CommitmentModel
import Formats

extension ScorecardTwin {
  /// How many commitments have each status, by key.
  static func statuses(_ counts: StatusCounts) -> JSONValue {
    .object(AssessmentStatus.allCases.map { JSONMember($0.rawValue, .integer(counts[$0])) })
  }

  /// The figures on top of the overview, over the numbered commitments.
  static func glance(_ figures: GlanceFigures) -> JSONValue {
    .object([
      JSONMember("commitments", .integer(figures.statuses.total)),
      JSONMember("assessed", .integer(figures.statuses.assessed)),
      JSONMember("assessedThisQuarter", .integer(figures.assessedThisQuarter)),
      JSONMember("statuses", statuses(figures.statuses)),
      JSONMember("changed", .integer(figures.changed)),
      JSONMember(
        "changes",
        .object(
          Change.Kind.allCases.filter { $0 != .noChange }.map {
            JSONMember($0.rawValue, .integer(figures.changes[$0] ?? 0))
          })),
      JSONMember("withNewEvidence", .integer(figures.withNewEvidence)),
      JSONMember("withoutRecentEvidence", .integer(figures.withoutRecentEvidence)),
      JSONMember("withoutEvidence", .integer(figures.withoutEvidence)),
      JSONMember("provisional", .integer(figures.provisional)),
      JSONMember("awaitingApproval", .integer(figures.awaitingApproval)),
    ])
  }

  static func crosswalk(_ card: CrosswalkCard) -> JSONValue {
    .object([
      JSONMember("key", .string(card.crosswalk.key)),
      JSONMember("name", .string(card.crosswalk.names.text(in: .english))),
      JSONMember("source", .string(card.crosswalk.source)),
      JSONMember(
        "entries",
        .array(
          card.entries.map { entry in
            .object([
              JSONMember("key", .string(entry.entry.key)),
              JSONMember("name", .string(entry.entry.names.text(in: .english))),
              JSONMember("assessed", .integer(entry.counts.assessed)),
              JSONMember("statuses", statuses(entry.counts)),
              JSONMember("commitments", .strings(entry.cards.map(\.id.text))),
            ])
          })),
    ])
  }

  static func calendar(_ occurrence: CalendarOccurrence) -> JSONValue {
    .object(
      [
        JSONMember("key", .string(occurrence.entry.key)), JSONMember("what", .string(occurrence.entry.what)),
        JSONMember("body", .string(occurrence.entry.body)),
      ] + dated("begins", "beginsPrecision", occurrence.begins)
        + dated("ends", "endsPrecision", occurrence.ends)
        + [
          JSONMember("source", .string(occurrence.entry.source)),
          JSONMember("note", .string(occurrence.entry.note)),
        ]
    )
  }
}
