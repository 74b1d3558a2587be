/// What is wrong with a line of the ledger, and where in it.
struct RecordFault: Hashable, Sendable {
  var rule: String
  /// The byte of the file at which it shows.
  var offset: Int
  var message: String
  var hint: String?

  init(_ rule: String, at offset: Int, _ message: String, hint: String? = nil) {
    self.rule = rule
    self.offset = offset
    self.message = message
    self.hint = hint
  }
}
