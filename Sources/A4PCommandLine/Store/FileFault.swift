/// Why a file could not be read or written.
package struct FileFault: Error, Hashable, Sendable {
  /// What was tried.
  package enum Attempt: Hashable, Sendable {
    case find
    case read
    case create
    case write
  }

  package var attempt: Attempt
  package var path: String
  /// The system's reason.
  package var reason: String

  package init(_ attempt: Attempt, _ path: String, _ reason: String) {
    self.attempt = attempt
    self.path = path
    self.reason = reason
  }

  /// The fault as a command reports it.
  package var command: CommandFault {
    switch attempt {
    case .find: CommandFault(.missing, "'\(path)' is not there", hint: nil)
    case .read: CommandFault(.inputOutput, "cannot read '\(path)': \(reason)")
    case .create: CommandFault(.cannotCreate, "cannot create '\(path)': \(reason)")
    case .write: CommandFault(.inputOutput, "cannot write '\(path)': \(reason); nothing was changed")
    }
  }
}
