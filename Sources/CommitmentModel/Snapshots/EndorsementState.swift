/// Whether one endorser has endorsed by a day, as far as the ledger documents it.
public struct EndorsementState: Hashable, Sendable {
  /// The answer to "has it endorsed?".
  public enum Answer: String, Hashable, Sendable, CaseIterable {
    /// It has endorsed.
    case endorsed
    /// It has withdrawn its endorsement.
    case withdrawn
    /// No endorsement is recorded here, which does not mean that there is none.
    case notDocumented = "not-documented"
  }

  /// Who is meant.
  public let endorser: Endorser
  /// The answer.
  public let answer: Answer
  /// The record that answers, where there is one.
  public let record: Record?
  /// The statement made on endorsing, or on withdrawing: the record's, else that of another of the same act.
  public let statement: String?
  /// The records of every endorsement and withdrawal by the day, in the order in which they happened.
  public let acts: [RecordID]

  /// The date of the endorsement or withdrawal.
  public var date: DateSpan? { record?.header.date }
  /// Whether it is a Member State with a documented endorsement.
  var isDocumentedState: Bool { endorser.kind == .state && answer == .endorsed }
  /// What the record says.
  public var endorsement: Endorsement? { record?.endorsement }
}
