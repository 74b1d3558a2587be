public import CommitmentModel

/// Everything a quarterly scorecard says, as values; a function of the snapshot.
///
/// Pages and the twin are written from it alone, so that they cannot say different things.
public struct Scorecard: Sendable {
  /// The framework.
  public let framework: Framework
  /// The registers, by which endorsers are named and put in order.
  public let registers: Registers
  /// The quarter.
  public let quarter: Quarter
  /// The last day that counts.
  public let asOf: CalendarDate
  /// Only what was recorded on or before this day counts; nil for all.
  public let asRecorded: CalendarDate?
  /// When the latest record that counts entered the ledger.
  public let dataAsOf: Instant?
  /// The earlier quarter with which changes are compared.
  public let comparedWith: Quarter
  /// Whether that quarter is compared as it was signed.
  public let isComparedWithSigned: Bool
  /// The fingerprint of the records that count.
  public private(set) var fingerprint: String
  /// Who signed, where somebody has.
  public let signOff: ScorecardSignOff?
  /// The number of lines of the ledger that could not be read.
  public let unreadable: Int

  /// The numbered commitments in order.
  package let numbered: [CommitmentCard]
  /// The follow-up commitments in order.
  package let followUp: [CommitmentCard]
  package let areas: [AreaCard]
  package let roles: [RoleCard]
  package let glance: GlanceFigures
  package let endorsements: EndorsementFigures
  /// The status of every commitment, by its place in the framework, at the ends of the last quarters.
  package let history: StatusHistory
  package let evidenceByYear: EvidenceByYear
  /// The latest evidence of nature `data`, the latest first.
  package let figures: [ShownEvidence]
  package let figureCount: Int
  package let attention: [AttentionItem]
  package let corrections: CorrectionFigures
  /// The missions whose mandates end in the next quarter, by date.
  package let endingMandates: [Mission]
  /// What the calendar has for the next quarter, by date.
  package let coming: [CalendarOccurrence]
  package let crosswalks: [CrosswalkCard]

  /// - Parameters:
  ///   - snapshot: what the register shows of the quarter.
  ///   - fingerprint: the fingerprint of the records that count in it.
  ///   - signOff: who signed, where somebody has.
  ///   - signedAgain: the earlier scorecards that were signed a second time, of which none has told.
  public init(
    _ snapshot: Snapshot, fingerprint: String, signOff: ScorecardSignOff? = nil,
    signedAgain: [SignedAgain] = []
  ) {
    framework = snapshot.register.framework
    registers = snapshot.register.registers
    quarter = snapshot.quarter
    asOf = snapshot.asOf
    asRecorded = snapshot.asRecorded
    dataAsOf = snapshot.dataAsOf
    comparedWith = snapshot.comparedWith
    isComparedWithSigned = snapshot.isComparedWithSigned
    self.fingerprint = fingerprint
    self.signOff = signOff
    unreadable = snapshot.register.unreadable

    var shelf = EvidenceShelf(snapshot)
    var drafts: [CommitmentCard.Draft] = []
    for state in snapshot.commitments {
      drafts.append(CommitmentCard.Draft(state, in: snapshot, shelf: &shelf))
    }
    let latest = snapshot.latestEvidence(limit: ScorecardLimits.otherEvidence, apartFrom: drafts.map(\.cited))
    let cards = CommitmentCard.cards(of: snapshot, latest: latest, drafts: drafts, shelf: &shelf)
    let numbered = cards.filter { !$0.commitment.isFollowUp }
    self.numbered = numbered
    followUp = cards.filter(\.commitment.isFollowUp)
    areas = framework.areas.map { area in AreaCard(area, cards: numbered.filter { $0.id.area == area.key }) }
    roles = framework.roles.map { RoleCard($0, among: numbered) }
    crosswalks = framework.crosswalks.map { CrosswalkCard($0, among: cards) }
    glance = GlanceFigures(numbered)
    endorsements = EndorsementFigures(snapshot.endorsements)
    history = snapshot.statusHistory(quarters: ScorecardLimits.historyQuarters)
    evidenceByYear = EvidenceByYear(
      snapshot.evidenceYears(limit: ScorecardLimits.evidenceYears), framework: framework, areas: areas)
    figures = shelf.evidence(at: latest.data.prefix(ScorecardLimits.figures))
    figureCount = latest.dataCount
    corrections = CorrectionFigures(snapshot, signedAgain: signedAgain)
    attention = AttentionItem.items(
      cards, contested: corrections.contested, isInside: framework.publication.office != nil)
    let next = snapshot.quarter.next
    coming = framework.calendar.flatMap { $0.occurrences(in: next) }
      .sorted { ($0.begins, $0.ends, $0.entry.key) < ($1.begins, $1.ends, $1.entry.key) }
    endingMandates = registers.missions
      .filter { $0.mandateUntil.map { $0.lies(in: next) } ?? false }
      .sorted {
        ($0.mandateUntil ?? .by(.distantPast), $0.acronym) < (
          $1.mandateUntil ?? .by(.distantPast), $1.acronym
        )
      }
  }

  /// The same with another fingerprint, which may be made while everything else is.
  public func with(fingerprint: String) -> Scorecard {
    var scorecard = self
    scorecard.fingerprint = fingerprint
    return scorecard
  }

  /// The numbered commitments, then the follow-up commitments.
  package var cards: [CommitmentCard] { numbered + followUp }

  /// The card of a commitment.
  package func card(_ id: CommitmentID) -> CommitmentCard? { cards.first { $0.id == id } }
}
