/// What kind of thing a piece of evidence is.
public enum EvidenceNature: String, Hashable, Sendable, CaseIterable {
  /// A body adopts a text.
  case decision
  /// Something is done.
  case act
  /// An implementer's account of its own acts.
  case report
  case data
  case statement
  case pledge
  case recommendation
}
