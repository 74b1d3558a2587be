/// What kind of thing a piece of evidence is.
public enum EvidenceNature: String, Hashable, Sendable, CaseIterable {
  /// A body adopts a text.
  case decision
  /// Something is done.
  case act
  /// An implementer's account of its own acts.
  case report
  /// Figures, with what they are counted from.
  case data
  /// Somebody says something; it never moves a status.
  case statement
  /// Somebody promises something; it never moves a status.
  case pledge
  /// Somebody recommends something; it never moves a status.
  case recommendation
}
