import CommitmentLedger
import CommitmentModel
import Formats

extension EvidenceValue {
  /// A piece of evidence whose content was blacked out: the same keys, with what is left of it.
  static func members(_ redaction: RedactedRecord, in open: OpenWorkspace) -> [JSONMember] {
    let lists: Set<String> = ["commitments", "roles", "states", "missions", "corrects"]
    return (keys + ["standing"]).map { key in
      switch key {
      case "id": JSONMember(key, .string(redaction.id.description))
      case "recorded": JSONMember(key, .string(redaction.recorded.description))
      case "office": JSONMember(key, .optional(open.workspace.office(of: redaction.id)?.text))
      case "standing": JSONMember(key, .string(Standing.redacted.rawValue))
      default: JSONMember(key, lists.contains(key) ? .array([]) : .null)
      }
    }
  }
}
