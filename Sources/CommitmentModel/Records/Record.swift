/// One entry of the ledger.
public struct Record: Hashable, Sendable {
  /// What it says, by kind.
  public enum Body: Hashable, Sendable {
    case evidence(Evidence)
    case assessment(Assessment)
    case endorsement(Endorsement)
    case membership(Membership)
    case retraction(Retraction)

    /// The kind of record that says this.
    public var kind: RecordKind {
      switch self {
      case .evidence: .evidence
      case .assessment: .assessment
      case .endorsement: .endorsement
      case .membership: .membership
      case .retraction: .retraction
      }
    }
  }

  public var header: RecordHeader
  public var body: Body

  public init(header: RecordHeader, body: Body) {
    self.header = header
    self.body = body
  }

  public var id: RecordID { header.id }
  public var kind: RecordKind { body.kind }

  /// The evidence, where it is one.
  public var evidence: Evidence? { if case .evidence(let value) = body { value } else { nil } }
  /// The assessment, where it is one.
  public var assessment: Assessment? { if case .assessment(let value) = body { value } else { nil } }
  /// The endorsement, where it is one.
  public var endorsement: Endorsement? { if case .endorsement(let value) = body { value } else { nil } }
  /// The membership, where it is one.
  public var membership: Membership? { if case .membership(let value) = body { value } else { nil } }
  /// The retraction, where it is one.
  public var retraction: Retraction? { if case .retraction(let value) = body { value } else { nil } }
}
