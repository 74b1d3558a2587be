package import CommitmentLedger
package import CommitmentModel
import Formats

/// A workspace that was read, with the folder that it came from.
package struct OpenWorkspace: Sendable {
  package let folder: WorkspaceFolder
  package let workspace: Workspace

  package var register: Register { workspace.register }
  package var framework: Framework { workspace.register.framework }
  package var registers: Registers { workspace.register.registers }

  /// The snapshot of a quarter.
  package func snapshot(_ quarter: Quarter, asOf: CalendarDate? = nil, asRecorded: CalendarDate? = nil)
    -> Snapshot
  {
    Snapshot(
      of: register, quarter: quarter, asOf: asOf, asRecorded: asRecorded, wording: WordingFingerprint.of)
  }

  /// What every answer for programs begins with: the framework, and how many lines could not be read if there are any.
  var head: [JSONMember] {
    let count = register.unreadable
    return [JSONMember("framework", .string(framework.id.text))]
      + (count > 0 ? [JSONMember("unreadable", .integer(count))] : [])
  }

  /// What to say of lines that could not be read.
  package var remarks: [String] {
    let count = register.unreadable
    guard count > 0 else { return [] }
    let lines = count == 1 ? "1 line of the ledger" : "\(count) lines of the ledger"
    return ["warning: \(lines) could not be read; 'a4p check' says which"]
  }
}
