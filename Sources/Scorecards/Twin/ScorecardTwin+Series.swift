import CommitmentModel
import Formats

/// The figures over time that pictures show.
extension ScorecardTwin {
  /// The status of every commitment at the ends of the quarters named.
  static func history(_ scorecard: Scorecard) -> JSONValue {
    let history = scorecard.history
    let rows = zip(scorecard.framework.commitments, history.statuses).map { commitment, statuses in
      JSONValue.object([
        JSONMember("commitment", .string(commitment.id.text)),
        JSONMember("statuses", .strings(statuses.map(\.rawValue))),
      ])
    }
    return .object([
      JSONMember("quarters", .strings(history.quarters.map(\.description))),
      JSONMember("commitments", .array(rows)),
    ])
  }

  /// The evidence of each area by year; the first year holds what is earlier where that is said.
  static func evidenceByYear(_ scorecard: Scorecard) -> JSONValue {
    let evidence = scorecard.evidenceByYear
    let rows = zip(scorecard.areas, evidence.areas).map { area, counts in
      JSONValue.object([
        JSONMember("area", .string(area.area.key.text)),
        JSONMember("advances", .array(counts.map { .integer($0.advancing) })),
        JSONMember("setsBack", .array(counts.map { .integer($0.settingBack) })),
        JSONMember("neutral", .array(counts.map { .integer($0.neutral) })),
      ])
    }
    return .object([
      JSONMember("years", .array(evidence.years.map(JSONValue.integer))),
      JSONMember("firstYearHoldsEarlier", .bool(evidence.hasEarlier)),
      JSONMember("areas", .array(rows)),
    ])
  }

  static func officialTotal(_ total: EndorsementTotal) -> JSONValue {
    .object(
      dated("asOf", "asOfPrecision", total.span) + [
        JSONMember("states", total.states.map(JSONValue.integer) ?? .null),
        JSONMember("organizations", total.organizations.map(JSONValue.integer) ?? .null),
        JSONMember("source", .string(total.source)),
      ])
  }

  static func count(_ count: EndorsementCount) -> JSONValue {
    .object([
      JSONMember("day", .string(count.day.description)), JSONMember("states", .integer(count.states)),
    ])
  }
}
