import CommitmentModel
import Formats

/// The machine-readable twin of a scorecard: every figure of its pages, and the digest of every page.
enum ScorecardTwin {
  /// The name of the twin's file, beside the overview.
  static let name = "scorecard.json"

  /// The figures as the text of the twin has them: all but what the records and the pages are known by.
  static func figuresText(_ scorecard: Scorecard) -> String { lines(of: body(scorecard)) }

  /// The text of the twin, a JSON object that ends in a line break, with figures that were written before.
  ///
  /// Its keys are a contract: they keep their names, meaning and order.
  ///
  /// - Parameters:
  ///   - scorecard: the values.
  ///   - figures: what ``figuresText(_:)`` gives of them.
  ///   - pages: the paths and digests of the pages of one language.
  /// - Returns: the text.
  static func text(
    _ scorecard: Scorecard, figures: String, pages: [(path: String, digest: SHA256Digest)]
  ) -> String {
    "{\n" + lines(of: head(scorecard)) + ",\n" + figures + ",\n" + lines(of: [self.pages(pages)]) + "\n}\n"
  }

  /// The members of an object as its text has them, without the braces around them.
  private static func lines(of members: [JSONMember]) -> String {
    String(JSONValue.object(members).text().dropFirst(2).dropLast(2))
  }

  /// What the scorecard is of, and what its records are known by.
  private static func head(_ scorecard: Scorecard) -> [JSONMember] {
    [
      JSONMember("framework", .string(scorecard.framework.id.text)),
      JSONMember("quarter", .string(scorecard.quarter.description)),
      JSONMember("period", period(scorecard)),
      JSONMember("dataAsOf", .optional(scorecard.dataAsOf?.description)),
      JSONMember("fingerprint", .string(scorecard.fingerprint)),
    ]
  }

  private static func body(_ scorecard: Scorecard) -> [JSONMember] {
    let isInside = scorecard.framework.publication.office != nil
    return [
      JSONMember("rubric", .string(scorecard.framework.rubric.version)),
      JSONMember("pageFormat", .integer(ScorecardFiles.pageFormat)),
      JSONMember("signOff", scorecard.signOff.map(signOff) ?? .null),
      JSONMember("comparedWith", comparison(scorecard)),
      JSONMember("publication", publication(scorecard.framework.publication)),
      JSONMember("glance", glance(scorecard.glance)),
      JSONMember("commitments", .array(scorecard.numbered.map { commitment($0, isInside: isInside) })),
      JSONMember("areas", .array(scorecard.areas.map(area))),
      JSONMember("roles", .array(scorecard.roles.map(role))),
      JSONMember("crosswalks", .array(scorecard.crosswalks.map(crosswalk))),
      JSONMember("followUp", .array(scorecard.followUp.map { commitment($0, isInside: isInside) })),
      JSONMember("endorsements", endorsements(scorecard.endorsements)),
      JSONMember("history", history(scorecard)),
      JSONMember("evidenceByYear", evidenceByYear(scorecard)),
      JSONMember("changes", .array(scorecard.numbered.filter(\.isChanged).map(changeOfCommitment))),
      JSONMember("attention", .array(attention(scorecard))),
      JSONMember("figures", .array(figures(scorecard))),
      JSONMember("coming", .array(scorecard.endingMandates.map(mandate))),
      JSONMember("calendar", .array(scorecard.coming.map(calendar))),
      JSONMember("corrections", .array(corrections(scorecard.corrections))),
      JSONMember("unreadable", .integer(scorecard.unreadable)),
    ]
  }

  private static func pages(_ pages: [(path: String, digest: SHA256Digest)]) -> JSONMember {
    JSONMember("pages", .array(pages.map { page($0) }))
  }

  private static func period(_ scorecard: Scorecard) -> JSONValue {
    .object([
      JSONMember("from", .string(scorecard.quarter.first.description)),
      JSONMember("to", .string(scorecard.quarter.last.description)),
      JSONMember("countedTo", .string(scorecard.asOf.description)),
      JSONMember("recordedBy", .optional(scorecard.asRecorded?.description)),
    ])
  }

  private static func comparison(_ scorecard: Scorecard) -> JSONValue {
    .object([
      JSONMember("quarter", .string(scorecard.comparedWith.description)),
      JSONMember("signed", .bool(scorecard.isComparedWithSigned)),
    ])
  }

  private static func publication(_ publication: Publication) -> JSONValue {
    let distribution = publication.distribution.text(in: .english)
    return .object([
      JSONMember("office", .optional(publication.office)),
      JSONMember("distribution", .optional(distribution.isEmpty ? nil : distribution)),
    ])
  }

  private static func signOff(_ signOff: ScorecardSignOff) -> JSONValue {
    .object([
      JSONMember("preparedBy", .string(signOff.preparedBy)),
      JSONMember("reviewedBy", .optional(signOff.reviewedBy)),
      JSONMember("approvedBy", .string(signOff.approvedBy)),
      JSONMember("date", .string(signOff.date.description)),
    ])
  }

  private static func page(_ page: (path: String, digest: SHA256Digest)) -> JSONValue {
    // Paths are those below `Reports/`; the twin lies two folders down.
    let path = page.path.split(separator: "/").dropFirst(2).joined(separator: "/")
    return .object([
      JSONMember("path", .string(path)),
      JSONMember("sha256", .string(page.digest.hexadecimal)),
    ])
  }

  /// A date at its own precision, or null, beside how exactly it is known.
  static func dated(_ name: String, _ precisionName: String, _ date: DateSpan?) -> [JSONMember] {
    [
      JSONMember(name, .optional(date?.text)), JSONMember(precisionName, .optional(date?.precision.rawValue)),
    ]
  }

  static func ids(_ ids: [RecordID]) -> JSONValue { .strings(ids.map(\.description)) }
}
