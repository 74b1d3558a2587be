/// A file of a scorecard: its path below `Reports/`, such as `2026-Q3/en/scorecard.md`, and its text.
public struct ScorecardFile: Hashable, Sendable {
  public let path: String
  public let text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
