/// A file of a scorecard: its path below `Reports/`, such as `2026-Q3/en/scorecard.md`, and its text.
public struct ScorecardFile: Hashable, Sendable {
  /// The path below the folder of the reports, such as `2026-Q3/en/scorecard.md`.
  public let path: String
  /// Everything in it.
  public let text: String

  /// A file to be written; nothing is written here.
  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
