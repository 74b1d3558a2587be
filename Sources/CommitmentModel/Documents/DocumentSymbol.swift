/// A document symbol of the United Nations, such as `S/RES/2436 (2018)` or `A/77/79`.
///
/// The parts follow the guide of the Dag Hammarskjöld Library to document symbols: an organ, its bodies, what kind
/// of document it is, the session or year, a number, and what was done to it since. Two symbols of one document
/// (`A/70/95–S/2015/446`) are one value.
public struct DocumentSymbol: Hashable, Sendable {
  /// The organ or press series: `A`, `S`, `E`, `ST`, `SC`.
  public let organ: Organ
  /// The bodies below it: `C.5`, `AC.121`, `CN.6`, `HRC`.
  public let bodies: [String]
  /// What kind of document it is, where the symbol says: a resolution, a record of a meeting, a limited document.
  public let form: Form?
  /// The session, such as `77`, `ES-10` or `XXX`.
  public let session: String?
  /// The year.
  public let year: Int?
  /// The number, with the letter of a part of a resolution: `2436`, `218 B`.
  public let number: String?
  /// What stands in brackets and is no year or session: `Vol. II`, `Part I`, `Resumption 1`.
  public let part: String?
  /// Addenda, amendments, corrigenda and revisions, in the order written.
  public let changes: [Change]
  /// The other symbols of the same document, in the order written.
  public let others: [DocumentSymbol]

  /// An addendum, amendment, corrigendum or revision, with its number.
  public struct Change: Hashable, Sendable {
    /// What was done to the document.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// Something was added.
      case addendum = "Add"
      /// An amendment is proposed or was made.
      case amendment = "Amend"
      /// Something was corrected.
      case corrigendum = "Corr"
      /// The whole was revised.
      case revision = "Rev"
    }

    /// What was done.
    public let kind: Kind
    /// Which one of its kind, from 1.
    public let number: Int
  }

  /// The kind of a document, as its symbol says it.
  public enum Form: Hashable, Sendable {
    /// A resolution: `RES`.
    case resolution
    /// A statement by the President of the Security Council: `PRST`.
    case presidentialStatement
    /// A paper for information: `INF`.
    case information
    /// Limited distribution, with its number: `L.2`.
    case limited(Int)
    /// A conference room paper, a working paper, a paper of an organization: the letters and the number.
    case numbered(String, Int)
    /// The verbatim record of a meeting: `PV.8349`.
    case verbatimRecord(Int)
    /// The summary record of a meeting: `SR.12`.
    case summaryRecord(Int)
    /// A series of the Secretariat: `SGB`, `AI`, `IC`.
    case issuance(String)
  }

  init(
    organ: Organ, bodies: [String], form: Form?, session: String?, year: Int?, number: String?, part: String?,
    changes: [Change], others: [DocumentSymbol]
  ) {
    self.organ = organ
    self.bodies = bodies
    self.form = form
    self.session = session
    self.year = year
    self.number = number
    self.part = part
    self.changes = changes
    self.others = others
  }

  /// The same document under its first symbol and these others.
  func joined(with others: [DocumentSymbol]) -> DocumentSymbol {
    DocumentSymbol(
      organ: organ, bodies: bodies, form: form, session: session, year: year, number: number, part: part,
      changes: changes, others: others)
  }

  /// Whether this is a press release, which reports a document and is none of its own.
  public var isPressRelease: Bool { organ.isPress }
  /// Whether only a limited number of copies was made, and the text may change.
  public var isLimited: Bool { if case .limited = form { true } else { false } }
}
