import CommitmentModel
import Formats

extension HistoryAudit {
  /// The audit as programs read it.
  var value: JSONValue {
    .object([
      JSONMember("commits", .integer(commits)), JSONMember("shallow", .bool(isShallow)),
      JSONMember("findings", .array(findings.map(\.value))),
      JSONMember("redactions", .array(redactions.map(\.value))),
    ])
  }
}
