import CommitmentModel

/// The words on pictures and their descriptions.
struct PictureWords: Sendable {
  let statusTitle: String
  let movementTitle: String
  let evidenceTitle: String
  let endorsementsTitle: String
  let asOf: @Sendable (_ day: String) -> String
  /// Such as "Not assessed: 12".
  let labelledCount: @Sendable (_ label: String, _ count: Int) -> String
  let assessed: String
  /// A quarter without its year, such as "Q3".
  let quarterNumber: @Sendable (_ number: Int) -> String
  let differs: String
  let statusNote: String
  let movementNote: String
  let evidenceNote: String
  let endorsementsNote: String
  /// A year and those before it, such as "to 2017".
  let yearAndEarlier: @Sendable (_ year: Int) -> String
  let documented: String
  let official: String
  let officialTotals: @Sendable (_ totals: [(states: Int, day: String)]) -> String

  let statusDescription:
    @Sendable (
      _ day: String, _ total: Int, _ statuses: [(label: String, count: Int)],
      _ areas: [(name: String, assessed: Int, total: Int)]
    ) -> String
  let movementDescription:
    @Sendable (_ total: Int, _ assessed: [(quarter: String, count: Int)], _ changes: Int) -> String
  let evidenceDescription:
    @Sendable (
      _ first: String, _ last: String,
      _ areas: [(name: String, advancing: Int, settingBack: Int, neutral: Int)]
    ) -> String
  let endorsementsDescription:
    @Sendable (
      _ day: String, _ documented: Int, _ members: Int, _ totals: [(states: Int, day: String)]
    ) -> String
}
