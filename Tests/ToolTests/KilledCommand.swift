import Testing

/// A command that is killed at its system calls, and what must hold then.
///
/// Another command is another line of the table.
struct KilledCommand: Sendable, CustomTestStringConvertible {
  /// What the command changes.
  enum Effect: Hashable, Sendable {
    /// Adds so many lines to the ledger: all of them or none.
    case appends(Int)
    /// Adds so many lines to the ledger the first time, all of them or none, and nothing once they are there.
    case imports(Int)
    /// Writes files below these folders: each is as it was or as it must be, and the next run brings the rest.
    case writes([String])
  }

  var words: [String]
  var effect: Effect
  /// Runs that make something to do for it, before the first kill.
  var preparation: [[String]] = []
  /// Files that it reads, by name.
  var files: [String: String] = [:]

  var testDescription: String { words.prefix(2).joined(separator: " ") }

  static let table = [
    KilledCommand(words: ToolPlace.recording, effect: .appends(1)),
    KilledCommand(
      words: ["endorse", "Betaland", "--date", "2019-05-05", "--source", "A list"], effect: .appends(1)),
    KilledCommand(
      words: ["import", "evidence", "table.csv", "--yes"], effect: .imports(3),
      files: [
        "table.csv": """
        id,date,title,url,commitments
        ,2026-08-01,One,https://invented.example/1,ALP-1
        ,2026-08-02,Two,https://invented.example/2,ALP-1
        ,2026-08-03,Three,https://invented.example/3,ALP-1

        """
      ]),
    KilledCommand(
      words: ["import", "organizations", "table.csv", "--yes"], effect: .writes(["Commitments/Registers"]),
      files: ["table.csv": "code,name_en\nINVO,Another Organization\n"]),
    KilledCommand(
      words: ["scorecard", "--quarter", "2026-Q3"], effect: .writes(["Reports"]),
      preparation: [["scorecard", "--quarter", "2026-Q3"], ToolPlace.recording]),
  ]
}
