/// The lists that people keep beside the catalogue: endorsers and their names, missions, endorsement totals.
public struct Registers: Hashable, Sendable {
  /// States and observers by code, then organizations by code.
  public let endorsers: [Endorser]
  /// Missions by acronym.
  public let missions: [Mission]
  /// Totals by date.
  public let totals: [EndorsementTotal]
  /// Names that endorsers bore for a time.
  public let formerNames: [FormerName]
  /// Names that are no endorser's.
  public let otherNames: [OtherName]
  /// The orders of the States that are kept, by language.
  public let orders: [StateOrder]

  private let positions: [EndorserCode: Int]

  package init(
    endorsers: [Endorser], missions: [Mission] = [], totals: [EndorsementTotal] = [],
    formerNames: [FormerName] = [], otherNames: [OtherName] = [], orders: [StateOrder] = []
  ) {
    let isLater = { (kind: Endorser.Kind) in kind == .organization }
    self.endorsers = endorsers.sorted {
      (isLater($0.kind) ? 1 : 0, $0.code) < (isLater($1.kind) ? 1 : 0, $1.code)
    }
    self.missions = missions.sorted { $0.acronym < $1.acronym }
    self.totals = totals.sorted { $0.span < $1.span }
    self.formerNames = formerNames
    self.otherNames = otherNames
    self.orders = orders
    positions = Dictionary(
      self.endorsers.enumerated().map { ($0.element.code, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The place of an endorser in ``endorsers``.
  public func position(of code: EndorserCode) -> Int? { positions[code] }

  /// The endorser of a code.
  public subscript(code: EndorserCode) -> Endorser? { positions[code].map { endorsers[$0] } }

  /// The mission of an acronym.
  public func mission(_ acronym: MissionAcronym) -> Mission? { missions.first { $0.acronym == acronym } }

  /// The Member States, by code.
  public var memberStates: [Endorser] { endorsers.filter { $0.kind == .state } }
}
