import CommitmentModel

/// The keys of a record's fields, as they stand in a line of the ledger.
enum RecordKey: String, CaseIterable {
  case id
  case kind
  case framework
  case date
  case precision

  case title
  case summary
  case symbol
  case paragraph
  case url
  case document
  case archived
  case documentLanguage
  case body
  case commitments
  case roles
  case states
  case missions
  case nature
  case published
  case covers
  case tags

  case commitment
  case status
  case basis
  case rationale
  case cites
  case gaps
  case searched
  case assessedBy
  case approvedBy
  case reported
  case rubric
  case wording

  case endorser
  case act
  case verb
  case grade
  case manner
  case statement
  case note

  case member
  case role
  case until = "to"
  case detail
  case source

  case duplicateOf

  case office
  case by
  case recorded
  case clock
  case origin
  case corrects
  case retracts
  case reason
  case redacted
  case prev
  case sum

  /// Whether the value is a list of texts.
  var isList: Bool {
    switch self {
    case .commitments, .roles, .states, .missions, .tags, .cites, .corrects, .retracts: true
    default: false
    }
  }

  /// Whether the hot path compares the value as bytes, so that it must be written without escapes.
  var isCode: Bool {
    switch self {
    case .id, .kind, .framework, .date, .precision, .commitments, .nature, .commitment, .status, .basis,
      .endorser, .member, .recorded, .clock, .corrects, .retracts:
      true
    default: false
    }
  }

  private static let head: [RecordKey] = [.id, .kind, .framework, .date, .precision]
  private static let tail: [RecordKey] = [
    .office, .by, .recorded, .clock, .origin, .corrects, .retracts, .reason, .prev, .sum,
  ]

  /// The keys of a line whose content was blacked out, in the order in which they are written.
  ///
  /// `redacted` stands before `prev`, so that a line still ends in the two sums by which lines are linked.
  static let ofRedaction: [RecordKey] = [.id, .kind, .recorded, .redacted, .prev, .sum]

  /// The keys that a kind of record can have, in the order in which they are written.
  static func keys(of kind: RecordKind) -> [RecordKey] {
    let own: [RecordKey] =
      switch kind {
      case .evidence:
        [
          .title, .summary, .symbol, .paragraph, .url, .document, .archived, .documentLanguage, .body,
          .commitments, .roles, .states, .missions, .nature, .published, .covers, .tags,
        ]
      case .assessment:
        [
          .commitment, .status, .basis, .rationale, .cites, .gaps, .searched, .assessedBy, .approvedBy,
          .reported, .rubric, .wording,
        ]
      case .endorsement: [.endorser, .act, .verb, .grade, .manner, .source, .statement, .note]
      case .membership: [.member, .role, .until, .detail, .source]
      case .retraction: [.duplicateOf]
      }
    return head + own + tail
  }
}
