import CommitmentModel
import Formats

/// What `sync` did, or would do, as programs read it.
struct SyncReport: Hashable, Sendable {
  var isRehearsal = false
  /// Whether all steps were taken.
  var isComplete = false
  /// Where the branch goes; nil where it follows none.
  var remote: String?
  var committedFiles = 0
  var committed = OfficeCounts()
  var received = OfficeCounts()
  var sent = OfficeCounts()
  /// Changed files that are for others to commit.
  var leftAlone: [String] = []
  /// The quarters whose pages both sides had written.
  var rewritten: [Quarter] = []

  /// The document on standard output.
  var text: String { value.text() + "\n" }

  private var value: JSONValue {
    .object([
      JSONMember("dryRun", .bool(isRehearsal)), JSONMember("complete", .bool(isComplete)),
      JSONMember("remote", .optional(remote)), JSONMember("committedFiles", .integer(committedFiles)),
      JSONMember("committed", Self.value(committed)), JSONMember("received", Self.value(received)),
      JSONMember("sent", Self.value(sent)), JSONMember("leftAlone", .strings(leftAlone)),
      JSONMember("rewrittenQuarters", .strings(rewritten.map(\.description))),
    ])
  }

  private static func value(_ counts: OfficeCounts) -> JSONValue {
    .object([
      JSONMember("records", .integer(counts.total)),
      JSONMember(
        "offices",
        .array(
          counts.offices.map { entry in
            .object([
              JSONMember("office", .string(entry.office)), JSONMember("records", .integer(entry.records)),
            ])
          })),
    ])
  }
}
