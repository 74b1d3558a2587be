import CommitmentModel

/// Method, sources and the last lines.
struct ClosingWords: Sendable {
  let definitionsTitle: String
  let definitions: [String]
  let scaleTitle: String
  let scaleStep: @Sendable (_ label: String, _ meaning: String) -> String
  let coverageTitle: String
  let coverage: @Sendable (_ assessed: Int, _ total: Int, _ unseen: Int) -> String
  let underImplementation: @Sendable (_ count: Int, _ total: Int) -> String
  let thresholdsTitle: String
  let thresholds: @Sendable (_ current: Int, _ ageing: Int) -> String
  let numberingTitle: String
  let limitsTitle: String
  let limits: [String]
  let cannotTitle: String
  let cannot: [String]
  let noSources: String
  let officialTotalTitle: String
  let calendarTitle: @Sendable (_ what: String) -> String
  let mandateTitle: @Sendable (_ mission: String) -> String
  let rules: @Sendable (_ rubric: String, _ pageFormat: Int) -> String
  let fingerprint: String
}
