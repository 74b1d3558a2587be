/// A command to be measured.
struct MeasuredCommand {
  var words: [String]
  /// Where it is run, if not in the workspace of all records.
  var folder: String?
  var input = "/dev/null"
  /// Whether it may end with 1, as a program that answers no.
  var canSayNo = false
}
