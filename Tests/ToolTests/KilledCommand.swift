import Testing

/// A command that is killed at its system calls, and what must hold then.
///
/// Another command is another line of the table.
struct KilledCommand: Sendable, CustomTestStringConvertible {
  /// What the command changes.
  enum Effect: Hashable, Sendable {
    /// Adds so many lines to the ledger: all of them or none.
    case appends(Int)
    /// Writes files below these folders: each is as it was or as it must be, and the next run brings the rest.
    case writes([String])
  }

  var words: [String]
  var effect: Effect
  /// Runs that make something to do for it, before the first kill.
  var preparation: [[String]] = []

  var testDescription: String { words.first ?? "" }

  static let table = [
    KilledCommand(words: ToolPlace.recording, effect: .appends(1)),
    KilledCommand(
      words: ["endorse", "Betaland", "--date", "2019-05-05", "--source", "A list"], effect: .appends(1)),
    KilledCommand(
      words: ["scorecard", "--quarter", "2026-Q3"], effect: .writes(["Reports"]),
      preparation: [["scorecard", "--quarter", "2026-Q3"], ToolPlace.recording]),
  ]
}
