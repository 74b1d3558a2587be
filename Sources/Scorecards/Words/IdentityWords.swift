import CommitmentModel

/// What a scorecard is, and is not.
struct IdentityWords: Sendable {
  let title: @Sendable (_ framework: String, _ quarter: String) -> String
  let pageTitle: @Sendable (_ name: String, _ quarter: String) -> String
  let periodInWords: @Sendable (_ days: String, _ quarter: String, _ financialYear: String) -> String
  let period: String
  let countedTo: String
  let countedToEnd: @Sendable (_ day: String) -> String
  let recordedBy: @Sendable (_ day: String, _ recorded: String) -> String
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
  let addedLater: @Sendable (_ signed: String) -> String
}
