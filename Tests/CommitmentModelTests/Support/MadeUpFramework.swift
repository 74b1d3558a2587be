import CommitmentModel
import Testing

/// A small framework and small registers that exist only here.
enum MadeUpFramework {
  /// Two areas with three commitments, and one follow-up commitment outside the numbering.
  static func framework() throws -> Framework {
    Framework(
      id: try #require(FrameworkID("made-up")), version: "1", names: Translations([.english: "Made up"]),
      declarationNames: Translations(), openedForEndorsement: nil, numbering: "",
      publishedLanguages: [.english],
      areas: [
        try area("ONE", 1), try area("TWO", 2),
      ], followUpKey: AreaKey("FOL"), followUpNames: Translations(),
      roles: [try role("hosts", .members), try role("contributors", .observed)], rubric: rubric,
      commitments: [
        try commitment("FOL-1", number: nil), try commitment("TWO-1", number: 3),
        try commitment("ONE-2", number: 2, provenance: .topicConfirmed), try commitment("ONE-1", number: 1),
      ], sources: [])
  }

  static let rubric = Rubric(
    version: "1", note: "",
    steps: AssessmentStatus.allCases.map { status in
      let needsApproval = status == .implemented || status == .overtakenByEvents
      return Rubric.Step(
        status: status, label: status.rawValue, continuingLabel: nil, meaning: "",
        bar: Rubric.Bar(needsApproval: needsApproval))
    }, currentMonths: 12, ageingMonths: 18, labels: [:])

  static func registers() throws -> Registers {
    Registers(
      endorsers: [
        try endorser("ORG", .organization, "Organization"), try endorser("BBB", .state, "Beta"),
        try endorser("AAA", .state, "Alpha"), try endorser("OBS", .observer, "Observer"),
      ],
      totals: [
        try total("2019", states: 2, isOfficial: true), try total("2018", states: 1, isOfficial: true),
        try total("2020", states: 9, isOfficial: false),
      ])
  }

  private static func area(_ key: String, _ number: Int) throws -> Area {
    Area(
      key: try #require(AreaKey(key)), number: number, names: Translations(), shortNames: Translations(),
      collective: "")
  }

  private static func role(_ key: String, _ holders: StakeholderRole.Holders) throws -> StakeholderRole {
    StakeholderRole(
      key: try #require(RoleKey(key)), names: Translations(), meaning: "", holders: holders,
      isGradedBySecretariat: true, source: "")
  }

  private static func commitment(
    _ id: String, number: Int?, provenance: Commitment.Provenance = .textSeen
  ) throws -> Commitment {
    Commitment(
      id: try #require(CommitmentID(id)), number: number, paragraph: nil, calledOn: [], term: .continuing,
      assessedBy: Basis.allCases, measurability: .judgement, provenance: provenance, sources: [],
      responsibleOffice: nil, targetDate: nil, readingNote: "", titles: Translations([.english: id]),
      sentences: "")
  }

  private static func endorser(_ code: String, _ kind: Endorser.Kind, _ name: String) throws -> Endorser {
    Endorser(code: try #require(EndorserCode(code)), kind: kind, names: Translations([.english: name]))
  }

  private static func total(_ date: String, states: Int, isOfficial: Bool) throws -> EndorsementTotal {
    EndorsementTotal(
      span: try #require(DateSpan(date)), states: states, organizations: nil, isOfficial: isOfficial,
      source: "", note: "")
  }
}
