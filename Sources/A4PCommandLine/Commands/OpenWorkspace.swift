package import CommitmentLedger
package import CommitmentModel
import Formats

/// A workspace that was read, with the folder that it came from.
package struct OpenWorkspace: Sendable {
  package let folder: WorkspaceFolder
  package let workspace: Workspace
  /// How many segments git keeps that this work tree was asked not to hold; nothing in them is counted.
  package let absentSegments: Int
  /// The seals of the framework.
  let seals: SealBook

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

  /// What to say of lines that could not be read, and of segments that are not here.
  package var remarks: [String] {
    var remarks: [String] = []
    if register.unreadable > 0 {
      let lines = register.unreadable.of("line", "lines")
      remarks.append("warning: \(lines) of the ledger could not be read; 'a4p check' says which")
    }
    if absentSegments > 0 {
      remarks.append(
        "warning: \(absentSegments.of("segment is", "segments are")) not in this work tree, and nothing in them is "
          + "counted; 'git sparse-checkout disable' brings everything back")
    }
    return remarks
  }
}
