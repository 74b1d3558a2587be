import CommitmentModel

/// Every word of a scorecard's pages in one language, as typed phrases; pages hold no words of their own.
///
/// What the framework says, such as the labels of its rubric and the names of its areas, comes from its data.
struct ScorecardWords: Sendable {
  /// The language of these words, and of the names that stand beside them.
  let language: Language
  let dates: DateWords
  let identity: IdentityWords
  let glance: GlanceWords
  let sections: SectionWords
  let columns: ColumnWords
  let evidence: EvidenceWords
  let commitment: CommitmentWords
  let notes: NoteWords
  let closing: ClosingWords

  /// The words of every language in which they are written, English first.
  static let written: [ScorecardWords] = [.english]

  /// The words of a language; English stands in for those that are not written yet.
  static func words(in language: Language) -> ScorecardWords {
    written.first { $0.language == language } ?? .english
  }
}

/// Dates in words.
struct DateWords: Sendable {
  /// Such as "30 September 2026".
  let day: @Sendable (CalendarDate) -> String
  /// A date at its own precision, such as "2018", "August 2018" or "by 1 October 2018".
  let span: @Sendable (DateSpan) -> String
  /// Such as "third quarter of 2026".
  let quarter: @Sendable (Quarter) -> String
  /// From one day to another.
  let period: @Sendable (_ first: CalendarDate, _ last: CalendarDate) -> String
  /// The place of a quarter in the peacekeeping financial year.
  let financialYear: @Sendable (_ firstYear: Int, _ quarter: Int) -> String
}

/// What a scorecard is, and is not.
struct IdentityWords: Sendable {
  let title: @Sendable (_ framework: String, _ quarter: String) -> String
  let areaTitle: @Sendable (_ area: String, _ quarter: String) -> String
  let period: String
  let countedTo: String
  let countedToEnd: @Sendable (_ day: String) -> String
  let recordedBy: @Sendable (_ day: String) -> String
  let dataAsOf: String
  let dataAsOfDay: @Sendable (_ day: String) -> String
  let noData: String
  let prepared: String
  let reviewed: String
  let approved: String
  let notSignedOff: String
  let signed: @Sendable (_ name: String, _ day: String) -> String
  let noReview: String
  let distribution: String
  let distributionUnset: String
  let notUnitedNations: String
  let designations: String
  let unreadable: @Sendable (Int) -> String
  let otherLanguage: @Sendable (Language) -> String
}

/// The lines of the table on top.
struct GlanceWords: Sendable {
  let assessed: String
  let assessedThisQuarter: String
  let status: @Sendable (_ label: String) -> String
  let changed: @Sendable (_ quarter: String) -> String
  let withNewEvidence: String
  let withoutRecentEvidence: @Sendable (_ months: Int) -> String
  let withoutEvidence: String
  let provisional: String
  let awaitingApproval: String
  let officialTotal: @Sendable (_ day: String) -> String
  let byName: String
  let throughGroups: String
  let organizations: @Sendable (_ day: String) -> String
  let documentedOrganizations: String
  let ofCommitments: @Sendable (Int) -> String
  let ofAssessed: @Sendable (Int) -> String
  let ofMemberStates: @Sendable (Int) -> String
  let ofOfficialOrganizations: @Sendable (Int) -> String
  let noDenominator: String
  /// Such as "14 of 45".
  let outOf: @Sendable (_ count: Int, _ total: Int) -> String
}

/// The headings of the sections.
struct SectionWords: Sendable {
  let glance: String
  let changes: String
  let newEvidence: String
  let coarseEvidence: String
  let areas: String
  let figures: String
  let attention: String
  let detail: String
  let roles: String
  let endorsements: String
  let followUp: @Sendable (_ name: String, _ count: Int) -> String
  let coming: @Sendable (_ quarter: String) -> String
  let corrections: String
  let method: String
  let sources: String
  let collective: String
  let inThisArea: String
  let whereItStands: String
}

/// The headers of tables.
struct ColumnWords: Sendable {
  let measure: String
  let count: String
  let outOf: String
  let commitment: String
  let from: String
  let to: String
  let change: String
  let reasons: String
  let source: String
  let date: String
  let evidence: String
  let direction: String
  let nature: String
  let issuingBody: String
  let record: String
  let area: String
  let allAreas: String
  let assessedOfTotal: String
  let figure: String
  let number: String
  let status: String
  let asOf: String
  let calledOn: String
  let responsibleOffice: String
  let lastEvidence: String
  let role: String
  let statedCalls: String
  let inferredCalls: String
  let evidenceCount: String
  let mission: String
  let mandateEnds: String
  let latestMandate: String
  let recorded: String
  let what: String
  let reason: String
  let document: String
  let paragraphs: String
  let dates: String
  let title: String
  let name: String
  let group: String
}

/// What is said of evidence.
struct EvidenceWords: Sendable {
  let paragraph: @Sendable (_ text: String) -> String
  let contested: String
  let notUnderCommitment: String
  let further: @Sendable (_ count: Int) -> String
  let cited: String
  let new: String
  let others: String
  let noneNew: String
  let takenBack: @Sendable (_ record: String) -> String
  let missing: @Sendable (_ record: String) -> String
  let furtherCited: @Sendable (_ count: Int, _ record: String) -> String
  let citesNothing: String
  let counts: @Sendable (_ total: Int, _ parts: [(count: Int, label: String)]) -> String
  let published: @Sendable (_ day: String) -> String
  let covers: @Sendable (_ period: String) -> String
}

/// What is said of one commitment.
struct CommitmentWords: Sendable {
  let notReassessed: @Sendable (_ day: String) -> String
  let statusAsOf: @Sendable (_ status: String, _ day: String) -> String
  let provisional: String
  let tied: String
  let notDesignated: String
  let inferred: @Sendable (_ role: String) -> String
  let noEvidence: String
  let labels: CommitmentLabels
  let term: @Sendable (Commitment.Term) -> String
  let provenance: @Sendable (Commitment.Provenance) -> String
  let measurability: @Sendable (Commitment.Measurability) -> String
  let paragraph: @Sendable (Int) -> String
  let paragraphUnknown: String
  let reason: @Sendable (Change.Reason) -> String
  let changeFrom: @Sendable (_ label: String, _ from: String, _ to: String) -> String
  let unchanged: @Sendable (_ label: String, _ quarter: String) -> String
  let waiting: @Sendable (_ status: String, _ day: String, _ record: String) -> String
  let wordingChanged: String
  let evidenceLast: @Sendable (_ currency: String, _ day: String) -> String
  let assessedBy: @Sendable (_ name: String) -> String
  let approvedBy: @Sendable (_ name: String) -> String
}

/// The labels before what is known of a commitment.
struct CommitmentLabels: Sendable {
  let number: String
  let paragraph: String
  let provenance: String
  let term: String
  let calledOn: String
  let mayAssess: String
  let measurability: String
  let readingNote: String
  let responsibleOffice: String
  let targetDate: String
  let status: String
  let basis: String
  let rationale: String
  let gaps: String
  let searched: String
  let change: String
  let evidence: String
  let currency: String
}

/// Sentences in the sections.
struct NoteWords: Sendable {
  let noChange: String
  let noNewEvidence: String
  let noCoarseEvidence: String
  let coarse: String
  let underSeveral: String
  let noFigures: String
  let figures: String
  let nothingForAttention: String
  let lowered: String
  let noRecentEvidence: @Sendable (_ months: Int) -> String
  let noEvidence: String
  let awaiting: String
  let wordingChanged: String
  let contested: String
  let roles: String
  let collectiveRoles: String
  let noOfficialTotal: String
  let officialTotal:
    @Sendable (_ declaration: String, _ states: Int?, _ organizations: Int?, _ day: String) -> String
  let documented: @Sendable (_ states: Int, _ byName: Int, _ throughGroups: Int, _ members: Int) -> String
  let documentedOrganizations: @Sendable (Int) -> String
  let partialList: String
  let completeList: String
  let notDocumented: String
  let followUp: @Sendable (_ numbered: Int) -> String
  let noFollowUp: String
  let mandates: String
  let noMandates: String
  let noneRecorded: String
  let correction: @Sendable (_ what: String) -> String
  let retraction: @Sendable (_ what: String) -> String
  let recordKind: @Sendable (RecordKind, _ subject: String?) -> String
  let furtherTargets: @Sendable (Int) -> String
  let givenClock: @Sendable (Int) -> String
  let noReason: String
}

/// Method, sources and the last lines.
struct ClosingWords: Sendable {
  let definitionsTitle: String
  let definitions: [String]
  let scaleTitle: String
  let scaleStep: @Sendable (_ label: String, _ meaning: String) -> String
  let coverageTitle: String
  let coverage: @Sendable (_ assessed: Int, _ total: Int, _ unseen: Int) -> String
  let thresholdsTitle: String
  let thresholds: @Sendable (_ current: Int, _ ageing: Int) -> String
  let numberingTitle: String
  let limitsTitle: String
  let limits: [String]
  let cannotTitle: String
  let cannot: [String]
  let noSources: String
  let officialTotalTitle: String
  let mandateTitle: @Sendable (_ mission: String) -> String
  let rubric: @Sendable (_ version: String) -> String
  let pageFormat: @Sendable (Int) -> String
  let fingerprint: String
}
