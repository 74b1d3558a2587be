/// Why a text is not a document symbol, and what would do.
public struct DocumentSymbolFault: Error, Hashable, Sendable {
  /// What is wrong, in one sentence without a full stop.
  public let message: String
  /// What would do.
  public let hint: String

  init(_ message: String, hint: String) {
    self.message = message
    self.hint = hint
  }
}
