/// How many had endorsed by a day, on the word of a source that need not name them.
public struct EndorsementTotal: Hashable, Sendable {
  /// The day that the total holds for.
  public let span: DateSpan
  /// The Member States that it counts; nil where it does not say.
  public let states: Int?
  /// The organizations that it counts; nil where it does not say.
  public let organizations: Int?
  /// Whether the United Nations gave the figure; the others are kept apart.
  public let isOfficial: Bool
  /// Where it stands.
  public let source: String
  /// A remark for those who check it; may be empty.
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
