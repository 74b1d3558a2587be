package import CommitmentModel

/// Why a command could not do what was asked.
package struct CommandFault: Error, Hashable, Sendable {
  package var code: ExitCode
  /// What is wrong, without a full stop.
  package var message: String
  /// What would do.
  package var hint: String?
  /// The findings behind it, printed before it.
  package var findings: [Diagnostic]
  /// An answer that stands all the same and is printed first.
  package var answer: String

  package init(
    _ code: ExitCode, _ message: String, hint: String? = nil, findings: [Diagnostic] = [], answer: String = ""
  ) {
    self.code = code
    self.message = message
    self.hint = hint
    self.findings = findings
    self.answer = answer
  }
}
