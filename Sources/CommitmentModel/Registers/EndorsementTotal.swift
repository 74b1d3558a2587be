/// How many had endorsed by a day, on the word of a source that need not name them.
public struct EndorsementTotal: Hashable, Sendable {
  public let span: DateSpan
  public let states: Int?
  public let organizations: Int?
  /// Whether the United Nations gave the figure; the others are kept apart.
  public let isOfficial: Bool
  public let source: String
  public let note: String

  package init(
    span: DateSpan, states: Int?, organizations: Int?, isOfficial: Bool, source: String, note: String
  ) {
    self.span = span
    self.states = states
    self.organizations = organizations
    self.isOfficial = isOfficial
    self.source = source
    self.note = note
  }
}
