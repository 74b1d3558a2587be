import CommitmentModel
import Formats

/// What an import would do, row by row: nothing is written before it has been seen.
struct ImportPlan: Sendable {
  /// A row that would be recorded.
  struct Addition: Sendable {
    var line: Int
    /// The row as it is written.
    var input: String
    /// What it would be recorded as, in words.
    var words: String
    var body: Record.Body
    var date: DateSpan?
    /// Where it came from, so that importing twice adds nothing.
    var origin: String
  }

  /// A row that would not be recorded: it is there already, or it cannot be understood.
  struct Remark: Sendable {
    var line: Int
    var input: String
    var words: String
    /// What may be meant.
    var candidates: [EndorserCode] = []
  }

  var additions: [Addition] = []
  var present: [Remark] = []
  var problems: [Remark] = []
  /// Sentences about the whole, such as how its total compares with another.
  var sentences: [String] = []
  /// The same for programs.
  var figures: [JSONMember] = []
}
