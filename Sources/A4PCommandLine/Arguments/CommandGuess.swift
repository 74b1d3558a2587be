/// Words that people try before they know what the commands are called, and the commands that do what they mean.
package enum CommandGuess {
  /// The commands, the likeliest first; empty where nobody can tell what is meant.
  static func commands(for word: String) -> [String] { meant[word.lowercased()] ?? [] }

  /// What is offered and what it is offered for, for the test that both are as they should be.
  package static var everyCommand: Set<String> { Set(table.flatMap(\.commands)) }
  package static var everyWord: Set<String> { Set(meant.keys) }

  private static let meant: [String: [String]] = {
    var meant: [String: [String]] = [:]
    for (words, commands) in table {
      for word in words.split(separator: " ") { meant[String(word)] = commands }
    }
    return meant
  }()

  private static let table: [(words: String, commands: [String])] = [
    ("add new create insert enter log-evidence note", ["record"]),
    ("update progress", ["record", "assess", "status"]),
    ("edit change amend fix modify rename", ["correct"]),
    ("delete remove rm undo revert withdraw cancel", ["retract", "correct"]),
    ("erase purge anonymize", ["redact"]),
    ("rate grade judge score", ["assess"]),
    ("list ls show view get open", ["commitments", "evidence", "endorsements"]),
    ("search find grep query", ["evidence"]),
    ("report reports page pages publish generate build dashboard", ["scorecard"]),
    ("sign seal freeze close finalize", ["sign-off"]),
    ("push pull commit save share upload-records merge", ["sync"]),
    ("country countries member members", ["state", "endorsements"]),
    ("has signed signatories endorsers", ["endorsed", "endorsements"]),
    ("validate lint test", ["check"]),
    ("audit integrity", ["verify", "log"]),
    ("history blame", ["log"]),
    ("diff compare difference", ["changes"]),
    ("tasks missing next pending", ["todo"]),
    ("recover restore mend", ["repair"]),
    ("excel spreadsheet csv download dump", ["export", "import"]),
    ("upload load", ["import"]),
    ("setup config configure office whoami login", ["init"]),
    ("quarter summary overview", ["status"]),
    ("man manual usage", ["help"]),
  ]
}
