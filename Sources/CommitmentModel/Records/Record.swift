/// One entry of the ledger.
public struct Record: Hashable, Sendable {
  /// What it says, by kind.
  ///
  /// Copies share it, since records are copied a great deal more often than they are made.
  public indirect enum Body: Hashable, Sendable {
    /// Something that happened.
    case evidence(Evidence)
    /// A judgement of a commitment.
    case assessment(Assessment)
    /// An endorsement, or its withdrawal.
    case endorsement(Endorsement)
    /// A dated membership in a role.
    case membership(Membership)
    /// Other records are taken back.
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

  /// What every record says about itself.
  public var header: RecordHeader
  /// What it says.
  public var body: Body

  /// A record; nothing is checked.
  public init(header: RecordHeader, body: Body) {
    self.header = header
    self.body = body
  }

  /// The identifier.
  public var id: RecordID { header.id }
  /// What it is.
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
