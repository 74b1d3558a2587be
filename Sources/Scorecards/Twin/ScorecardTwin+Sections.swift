import CommitmentModel
import Formats

extension ScorecardTwin {
  static func endorsements(_ figures: EndorsementFigures) -> JSONValue {
    .object(
      [
        JSONMember("documentedStates", .integer(figures.documentedStates)),
        JSONMember("officialStates", figures.official?.states.map(JSONValue.integer) ?? .null),
        JSONMember("memberStates", .integer(figures.memberStates)),
        JSONMember("organizations", .integer(figures.organizations)),
      ] + dated("asOf", "asOfPrecision", figures.official?.span)
        + [
          JSONMember("documentedByName", .integer(figures.byName)),
          JSONMember("documentedThroughGroups", .integer(figures.throughGroups)),
          JSONMember(
            "officialOrganizations", figures.official?.organizations.map(JSONValue.integer) ?? .null),
          JSONMember("source", .optional(figures.official?.source)),
          JSONMember("officialTotals", .array(figures.officialTotals.map(officialTotal))),
          JSONMember("documentedStatesFrom", .array(figures.course.map(count))),
        ])
  }

  static func attention(_ scorecard: Scorecard) -> [JSONValue] {
    let items = scorecard.attention.map { item in
      JSONValue.object([
        JSONMember("kind", .string(item.kind.rawValue)),
        JSONMember("commitment", .optional(item.commitment?.text)),
        JSONMember("record", .optional(item.record?.description)),
      ])
    }
    return items + further("further-contested", scorecard.corrections.furtherContested)
  }

  static func figures(_ scorecard: Scorecard) -> [JSONValue] {
    let shown = scorecard.figures.map { shown in
      let evidence = shown.evidence
      let citation = evidence.citation
      return JSONValue.object(
        [JSONMember("id", .string(shown.id.description))] + dated("date", "datePrecision", shown.date)
          + [
            JSONMember("title", .string(evidence.title)), JSONMember("summary", .optional(evidence.summary)),
            JSONMember("symbol", .optional(citation.symbol)),
            JSONMember("paragraph", .optional(citation.paragraph)),
            JSONMember("url", .optional(citation.url)), JSONMember("document", .optional(citation.document)),
            JSONMember("commitments", .strings(evidence.marks.map(\.commitment.text))),
          ])
    }
    return shown + further("further", scorecard.figureCount - scorecard.figures.count)
  }

  static func mandate(_ mission: Mission) -> JSONValue {
    .object(
      [JSONMember("mission", .string(mission.acronym.text)), JSONMember("name", .string(mission.name))]
        + dated("mandateUntil", "mandateUntilPrecision", mission.mandateUntil)
        + [
          JSONMember("latestMandate", .string(mission.latestMandate)),
          JSONMember("source", .string(mission.source)),
          JSONMember("mandateSource", .string(mission.mandateSource)),
        ])
  }

  static func corrections(_ figures: CorrectionFigures) -> [JSONValue] {
    let items = figures.items.map { item in
      JSONValue.object([
        JSONMember("kind", .string(item.kind.rawValue)),
        JSONMember("record", .string(item.record.id.description)),
        JSONMember("recorded", .string(item.record.recorded.description)),
        JSONMember("of", .string((item.targets.first?.kind ?? item.record.kind).rawValue)),
        JSONMember("targets", ids(item.targetIDs)), JSONMember("reason", .optional(item.reason)),
      ])
    }
    let again = figures.signedAgain.map { again in
      JSONValue.object([
        JSONMember("kind", .string("signed-again")),
        JSONMember("quarter", .string(again.quarter.description)),
        JSONMember("date", .string(again.date.description)), JSONMember("reason", .string(again.reason)),
      ])
    }
    let contested = figures.contested.map { summary("contested", $0) }
    let redacted = figures.redacted.map { summary("redaction", $0) }
    let given: [JSONValue] =
      figures.givenClock == 0
      ? []
      : [
        .object([
          JSONMember("kind", .string("given-clock")), JSONMember("count", .integer(figures.givenClock)),
          JSONMember("records", ids(figures.givenClockRecords)),
        ])
      ]
    return again + items + further("further", figures.further) + contested
      + further("further-contested", figures.furtherContested) + redacted
      + further("further-redaction", figures.furtherRedacted) + given
  }

  private static func summary(_ kind: String, _ record: RecordSummary) -> JSONValue {
    .object([
      JSONMember("kind", .string(kind)), JSONMember("record", .string(record.id.description)),
      JSONMember("recorded", .string(record.recorded.description)),
      JSONMember("of", .string(record.kind.rawValue)),
    ])
  }

  /// How many more there are than a list shows, as its last element; nothing where there are none.
  private static func further(_ kind: String, _ count: Int) -> [JSONValue] {
    count > 0
      ? [.object([JSONMember("kind", .string(kind)), JSONMember("count", .integer(count))])] : []
  }
}
