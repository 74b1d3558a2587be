import Formats

/// One name of a list of endorsers, with what its row says besides.
struct EndorsementRow: Sendable {
  var line: Int
  /// The name as it is written, or the code where there is no name.
  var name: String
  /// The code, where the row gives one beside the name.
  var code: String?
  var date: String?
  var precision: String?
  var verb: String?
  var source: String?
  var grade: String?
  var manner: String?
  var statement: String?
  var note: String?
  /// What the row says that was done: endorsed, withdrawn, or nothing documented.
  var answer: String?
}
