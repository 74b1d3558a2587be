import Formats

/// The keys of the fields that a register counts, by number, so that each line only compares numbers.
enum EntryKey: Int, CaseIterable {
  case id, kind, framework, date, precision, commitments, nature, commitment, status, basis, approvedBy,
    endorser
  case act, member, recorded, clock, corrects, retracts, redacted, prev, statement

  /// All keys as a line spells them, by number; written out, since asking each case for its name takes as long as reading
  /// hundreds of records.
  static var names: WordTable {
    WordTable([
      "id", "kind", "framework", "date", "precision", "commitments", "nature", "commitment", "status",
      "basis",
      "approvedBy", "endorser", "act", "member", "recorded", "clock", "corrects", "retracts", "redacted",
      "prev",
      "statement",
    ])
  }

  /// The bit of the number, as the sets of ``JSONPlaces`` have it.
  @inline(__always)
  var bit: UInt32 { 1 << UInt32(rawValue) }
}
