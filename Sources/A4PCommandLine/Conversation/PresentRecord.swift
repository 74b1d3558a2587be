import CommitmentModel

/// A record as it stands, in the options and values that would record the same.
struct PresentRecord: Sendable {
  /// An option that a correction may give, and what it would say if nothing were changed.
  struct Field: Hashable, Sendable {
    let option: String
    let values: [String]
    /// Whether an empty text takes it away.
    let mayBeEmptied: Bool
  }

  let record: Record
  /// The fields of a record of this kind; none of a retraction, which is not corrected.
  let fields: [Field]

  init(_ record: Record) {
    self.record = record
    let date = Field(option: "--date", values: Self.one(record.header.date?.text), mayBeEmptied: false)
    switch record.body {
    case .evidence(let evidence): fields = [date] + Self.fields(of: evidence)
    case .assessment(let assessment): fields = [date] + Self.fields(of: assessment)
    case .endorsement(let endorsement):
      let isBy = record.header.date?.precision == .by
      let precision = isBy ? DatePrecision.by.rawValue : nil
      fields = [date, Self.fixed("--precision", precision)] + Self.fields(of: endorsement)
    case .membership(let membership):
      fields = [
        date, Self.fixed("--to", membership.until?.text), Self.text("--detail", membership.detail),
        Self.needed("--source", membership.source),
      ]
    case .retraction: fields = []
    }
  }

  subscript(_ option: String) -> Field? { fields.first { $0.option == option } }

  private static func fields(of evidence: Evidence) -> [Field] {
    let citation = evidence.citation
    return [
      needed("--title", evidence.title),
      Field(option: "--commitment", values: evidence.marks.map(\.description), mayBeEmptied: false),
      text("--summary", evidence.summary), text("--symbol", citation.symbol),
      text("--paragraph", citation.paragraph), text("--url", citation.url),
      text("--document", citation.document), text("--archived", citation.archived),
      text("--body", evidence.issuingBody), fixed("--nature", evidence.nature.rawValue),
      Field(option: "--role", values: evidence.roles.map(\.text), mayBeEmptied: true),
      Field(option: "--state", values: evidence.states.map(\.description), mayBeEmptied: true),
      Field(option: "--mission", values: evidence.missions.map(\.text), mayBeEmptied: true),
      fixed("--published", evidence.published?.text), fixed("--covers", evidence.covers?.description),
      text("--document-language", citation.language),
      Field(option: "--tag", values: evidence.tags, mayBeEmptied: true),
    ]
  }

  private static func fields(of assessment: Assessment) -> [Field] {
    [
      fixed("--status", assessment.status.rawValue), fixed("--basis", assessment.basis.rawValue),
      needed("--rationale", assessment.rationale),
      Field(option: "--cites", values: assessment.cites.map(\.description), mayBeEmptied: true),
      text("--gaps", assessment.gaps), text("--searched", assessment.searched),
      text("--assessed-by", assessment.assessedBy), text("--approved-by", assessment.approvedBy),
      fixed("--reported", assessment.reported?.rawValue),
    ]
  }

  private static func fields(of endorsement: Endorsement) -> [Field] {
    [
      needed("--source", endorsement.source), text("--verb", endorsement.verb),
      fixed("--grade", endorsement.grade?.rawValue), fixed("--manner", endorsement.manner.rawValue),
      text("--statement", endorsement.statement), text("--note", endorsement.note),
    ]
  }

  /// A text that can be taken away.
  private static func text(_ option: String, _ value: String?) -> Field {
    Field(option: option, values: one(value), mayBeEmptied: true)
  }

  /// A text that a record of the kind always has.
  private static func needed(_ option: String, _ value: String) -> Field {
    Field(option: option, values: one(value), mayBeEmptied: false)
  }

  /// A value of a list, or a date: it can be another one, but not none.
  private static func fixed(_ option: String, _ value: String?) -> Field {
    Field(option: option, values: one(value), mayBeEmptied: false)
  }

  private static func one(_ value: String?) -> [String] { value.map { [$0] } ?? [] }
}
