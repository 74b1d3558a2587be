import CommitmentModel
import Formats

/// Endorsements, figures over time, and what the reader should know.
extension TwinShape {
  private static let further = "further"
  private static let furtherContested = "further-contested"
  private static let correctionKinds = [
    "correction", "retraction", "late-report", "signed-again", "contested", further, furtherContested,
    "redaction", "further-redaction", "given-clock",
  ]

  static let endorsements: [JSONProperty] = [
    JSONProperty("documentedStates", .integer, "Member States documented here"),
    JSONProperty("officialStates", .integer, "States in the latest official total").orNull,
    JSONProperty("memberStates", .integer, "Member States of the United Nations"),
    JSONProperty("organizations", .integer, "organizations documented here"),
    JSONProperty("asOf", .date, "the date of the official total").orNull,
    JSONProperty("asOfPrecision", .choice(DatePrecision.self), "how exactly that is known").orNull,
    JSONProperty("documentedByName", .integer, "States that a source names"),
    JSONProperty("documentedThroughGroups", .integer, "States that a source names only as part of a group"),
    JSONProperty("officialOrganizations", .integer, "organizations in the official total").orNull,
    JSONProperty("source", .text, "the source of the official total").orNull,
    JSONProperty(
      "officialTotals",
      .objects([
        JSONProperty("asOf", .date, "the date of the total"),
        JSONProperty("asOfPrecision", .choice(DatePrecision.self), "how exactly that is known"),
        JSONProperty("states", .integer, "the States it counts").orNull,
        JSONProperty("organizations", .integer, "the organizations it counts").orNull,
        JSONProperty("source", .text, "where it stands"),
      ]), "the official totals up to this quarter, by date"),
    JSONProperty(
      "documentedStatesFrom",
      .objects([
        JSONProperty("day", .day, "the day"),
        JSONProperty("states", .integer, "how many from that day on"),
      ]), "how many States are documented, from each day on which that changed"),
  ]

  static let history: [JSONProperty] = [
    JSONProperty("quarters", .list(.quarter), "the quarters, the latest last"),
    JSONProperty(
      "commitments",
      .objects([
        JSONProperty("commitment", .text, "the identifier"),
        JSONProperty(
          "statuses", .list(.choice(AssessmentStatus.self)), "the status at the end of each of the quarters"),
      ]), "the numbered commitments, in order"),
  ]

  static let evidenceByYear: [JSONProperty] = [
    JSONProperty("years", .list(.integer), "the years, the latest last"),
    JSONProperty("firstYearHoldsEarlier", .flag, "whether the first of them also holds what is older"),
    JSONProperty(
      "areas",
      .objects([
        JSONProperty("area", .text, "the key"),
        JSONProperty(
          "advances", .list(.integer), "in each year, pieces that advance a commitment of the area"),
        JSONProperty("setsBack", .list(.integer), "in each year, those that set one back"),
        JSONProperty("neutral", .list(.integer), "in each year, those that do neither"),
      ]), "the areas, in order"),
  ]

  static let attention: [JSONProperty] = [
    JSONProperty(
      "kind", .choice(AttentionItem.Kind.allCases.map(\.rawValue) + [furtherContested]),
      "why; `further-contested` only counts"),
    JSONProperty("commitment", .text, "the commitment meant").orNull.atTimes,
    JSONProperty("record", .identifier, "the record meant").orNull.atTimes,
    JSONProperty("count", .integer, "of `further-contested`: how many more").atTimes,
  ]

  static let figures: [JSONProperty] = [
    JSONProperty("id", .identifier, "the record").atTimes,
    JSONProperty("date", .date, "its date").atTimes,
    JSONProperty("datePrecision", .choice(DatePrecision.self), "how exactly that is known").atTimes,
    JSONProperty("title", .text, "its title").atTimes,
    JSONProperty("summary", .text, "the figure with its denominator and limits").orNull.atTimes,
    JSONProperty("symbol", .text, "the document symbol, as typed").orNull.atTimes,
    JSONProperty("paragraph", .text, "the paragraphs, as typed").orNull.atTimes,
    JSONProperty("url", .text, "the address").orNull.atTimes,
    JSONProperty("document", .text, "the title of the document").orNull.atTimes,
    JSONProperty("commitments", .list(.text), "the commitments it is cited under").atTimes,
    JSONProperty("kind", .choice([further]), "of an element that only counts").atTimes,
    JSONProperty("count", .integer, "how many more there are").atTimes,
  ]

  static let coming: [JSONProperty] = [
    JSONProperty("mission", .text, "the acronym"),
    JSONProperty("name", .text, "the name"),
    JSONProperty("mandateUntil", .date, "the end of the mandate"),
    JSONProperty("mandateUntilPrecision", .choice(DatePrecision.self), "how exactly that is known"),
    JSONProperty("latestMandate", .text, "the latest mandate"),
    JSONProperty("source", .text, "the source of the row"),
    JSONProperty("mandateSource", .text, "the source of the mandate"),
  ]

  static let calendar: [JSONProperty] = [
    JSONProperty("key", .text, "the key in `calendar.csv`"),
    JSONProperty("what", .text, "what comes"),
    JSONProperty("body", .text, "the body that meets or reports"),
    JSONProperty("begins", .date, "when it begins"),
    JSONProperty("beginsPrecision", .choice(DatePrecision.self), "how exactly that is known"),
    JSONProperty("ends", .date, "when it ends"),
    JSONProperty("endsPrecision", .choice(DatePrecision.self), "how exactly that is known"),
    JSONProperty("source", .text, "the source"),
    JSONProperty("note", .text, "a remark"),
  ]

  static let corrections: [JSONProperty] = [
    JSONProperty(
      "kind", .choice(correctionKinds),
      "what it is; `given-clock` and those that begin with `further` only count"),
    JSONProperty("record", .identifier, "the record").atTimes,
    JSONProperty("recorded", .time, "when it was recorded").atTimes,
    JSONProperty("of", .choice(RecordKind.self), "the kind of record that it is about").atTimes,
    JSONProperty("targets", .list(.identifier), "the records that it replaces or takes back").atTimes,
    JSONProperty("quarter", .quarter, "the quarter that was signed again").atTimes,
    JSONProperty("date", .day, "the day of the second signature").atTimes,
    JSONProperty("reason", .text, "the reason given").orNull.atTimes,
    JSONProperty("count", .integer, "how many, of an element that counts").atTimes,
    JSONProperty("records", .list(.identifier), "the latest records written under a given time").atTimes,
  ]

  static let pages: [JSONProperty] = [
    JSONProperty("path", .text, "the path in this folder"),
    JSONProperty("sha256", .digest, "SHA-256 of the file"),
  ]
}
