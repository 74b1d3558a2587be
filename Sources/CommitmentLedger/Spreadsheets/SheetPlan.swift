import CommitmentModel

/// What a table that came back would change: everything is here before anything is written.
package struct SheetPlan: Sendable {
  /// A row that is not recorded yet.
  package struct Addition: Hashable, Sendable {
    package var row: Int
    /// The row in a line.
    package var words: String
  }

  /// The cells that would change.
  package internal(set) var changes: [SheetChange] = []
  /// The cells that a spreadsheet seems to have changed by itself, and which are not imported.
  package internal(set) var retyped: [SheetChange] = []
  package internal(set) var additions: [Addition] = []
  package internal(set) var findings: [SheetFinding] = []
  /// The number of rows that say what is recorded.
  package internal(set) var unchanged = 0
  /// The number of things that the table does not name; they stay.
  package internal(set) var absent = 0
  /// The records to be written.
  package internal(set) var drafts: [RecordDraft] = []
  /// The files to be replaced.
  package internal(set) var files: [SourceFile] = []

  /// Whether nothing would be written.
  package var isEmpty: Bool { drafts.isEmpty && files.isEmpty }

  package var hasErrors: Bool { findings.contains { $0.severity == .error } }

  mutating func report(
    _ severity: Diagnostic.Severity, at place: SheetPlace, _ message: String, hint: String? = nil
  ) {
    findings.append(SheetFinding(severity, at: place, message, hint: hint))
  }

  /// Adds what is wrong with the whole of it, and puts the findings in order.
  mutating func finish() {
    findings.sort { ($0.place, $0.severity) < ($1.place, $1.severity) }
  }
}
