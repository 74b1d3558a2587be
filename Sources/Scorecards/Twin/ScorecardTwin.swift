import CommitmentModel
package import Formats

/// The machine-readable twin of a scorecard: every figure of its pages, and the digest of every page.
package enum ScorecardTwin {
  /// The name of the twin's file, beside the overview.
  package static let name = "scorecard.json"

  /// The twin of the pages given.
  ///
  /// Its keys are a contract: they keep their names, meaning and order.
  ///
  /// - Parameters:
  ///   - scorecard: the values.
  ///   - pages: the paths and digests of the pages of one language; none where only the figures are wanted.
  /// - Returns: the twin as a JSON object.
  package static func value(
    _ scorecard: Scorecard, pages: [(path: String, digest: SHA256Digest)]
  ) -> JSONValue {
    let isInside = scorecard.framework.publication.office != nil
    return .object([
      JSONMember("framework", .string(scorecard.framework.id.text)),
      JSONMember("quarter", .string(scorecard.quarter.description)),
      JSONMember("period", period(scorecard)),
      JSONMember("dataAsOf", .optional(scorecard.dataAsOf?.description)),
      JSONMember("fingerprint", .string(scorecard.fingerprint)),
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
      JSONMember("pages", .array(pages.map { page($0) })),
    ])
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
