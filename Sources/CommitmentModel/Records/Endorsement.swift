/// A dated, sourced endorsement, or its withdrawal.
public struct Endorsement: Hashable, Sendable {
  /// What the endorser did.
  public enum Act: String, Hashable, Sendable, CaseIterable {
    /// It endorsed.
    case endorsed
    /// It took its endorsement back.
    case withdrawn
  }

  /// How good the source is.
  public enum Grade: String, Hashable, Sendable, CaseIterable {
    /// The endorser itself or an official page, naming it and the act.
    case a = "A"
    /// The same through the press or another third party.
    case aMinus = "A-"
    /// A secondary list, a description or a group statement.
    case b = "B"

    /// Whether it rests on the word of somebody else than the endorser or an official page.
    public var isSecondary: Bool { self != .a }
  }

  /// How the source names the endorser.
  public enum Manner: String, Hashable, Sendable, CaseIterable {
    /// By its own name.
    case byName = "by-name"
    /// As one of a group that the source names as a whole.
    case groupStatement = "group-statement"
  }

  /// Who acted.
  public var endorser: EndorserCode
  /// What it did.
  public var act: Act
  /// The verb that the source uses.
  public var verb: String?
  /// How good the source is, where that was judged.
  public var grade: Grade?
  /// How the source names it.
  public var manner: Manner
  /// Where it is documented, in words or as an address.
  public var source: String
  /// The statement made on endorsing.
  public var statement: String?
  /// A remark for those who check it.
  public var note: String?

  /// An endorsement, or its withdrawal.
  public init(
    endorser: EndorserCode, act: Act = .endorsed, verb: String? = nil, grade: Grade? = nil,
    manner: Manner = .byName, source: String, statement: String? = nil, note: String? = nil
  ) {
    self.endorser = endorser
    self.act = act
    self.verb = verb
    self.grade = grade
    self.manner = manner
    self.source = source
    self.statement = statement
    self.note = note
  }
}
