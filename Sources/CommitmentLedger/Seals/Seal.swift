package import CommitmentModel
package import Formats

/// What was signed of a quarter: who signed, and everything that the pages were made from.
///
/// A record was known at sign-off where it is reached from the heads through `prev`, never because it was recorded
/// before: one that was made earlier and merged later is late.
package struct Seal: Hashable, Sendable {
  /// Who signed, as they chose to be named.
  package struct People: Hashable, Sendable {
    package var prepared: String
    package var reviewed: String?
    package var approved: String

    package init(prepared: String, reviewed: String? = nil, approved: String) {
      self.prepared = prepared
      self.reviewed = reviewed
      self.approved = approved
    }
  }

  /// The last record of a stream; a stream that a cherry-pick has split has more than one.
  package struct Head: Hashable, Sendable {
    package var office: Office
    package var stream: StreamToken
    package var sum: RecordSum
  }

  /// A file as it was when the quarter was signed.
  package struct File: Hashable, Sendable {
    package var path: String
    package var digest: SHA256Digest
  }

  /// The seal that this one replaces, and why.
  package struct Replacement: Hashable, Sendable {
    package var digest: SHA256Digest
    package var reason: String
  }

  package var name: SealName
  package var framework: FrameworkID
  package var people: People
  package var signed: Instant
  /// Whether that time was given with `--now` and not read from the clock.
  package var isClockGiven = false
  /// The version of the rubric.
  package var rubric: String
  package var heads: [Head]
  /// The number of records reached from the heads.
  package var recordCount: Int
  /// SHA-256 over their sorted sums, each followed by a line feed.
  package var recordDigest: SHA256Digest
  /// The files of the catalogue and the registers, by path.
  package var files: [File]
  /// The pages that were written, by path.
  package var pages: [File]
  package var pageFormat: Int
  /// The version of the tool.
  package var tool: String
  /// The digest of the file of the seal before this one.
  package var previous: SHA256Digest?
  package var replaces: Replacement?
}
