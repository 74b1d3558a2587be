import CommitmentModel
import Formats

/// One thing that is missing before a quarter can be signed, or that should be looked at before.
struct TodoItem: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Refuses a sign-off.
    case obstacle
    case awaitingApproval = "awaiting-approval"
    case wordingChanged = "wording-changed"
    case newEvidence = "new-evidence"
    case contested
    case noRecentEvidence = "no-recent-evidence"
    case notAssessed = "not-assessed"
    /// Nothing stands in the way.
    case signOff = "sign-off"
  }

  var kind: Kind
  /// The office of the standing assessment; nil where none is designated.
  var office: Office?
  var commitment: CommitmentID?
  var text: String
  /// What to type next; a word in capitals stands for what only its reader knows.
  var command: String?

  var isBlocking: Bool { kind == .obstacle }

  var value: [JSONMember] {
    [
      JSONMember("office", .optional(office?.text)), JSONMember("commitment", .optional(commitment?.text)),
      JSONMember("kind", .string(kind.rawValue)), JSONMember("blocks", .bool(isBlocking)),
      JSONMember("text", .string(text)), JSONMember("command", .optional(command)),
    ]
  }
}
