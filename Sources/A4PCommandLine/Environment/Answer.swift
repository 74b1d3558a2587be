/// What a command has to say: its answer, what it complains of, and how it ends.
package struct Answer: Hashable, Sendable {
  /// For standard output.
  package var output: String
  /// For standard error: notes that are no part of the answer.
  package var notes: [String]
  package var code: ExitCode

  package init(_ output: String, notes: [String] = [], code: ExitCode = .done) {
    self.output = output
    self.notes = notes
    self.code = code
  }
}
