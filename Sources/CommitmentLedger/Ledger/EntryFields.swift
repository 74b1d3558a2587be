import Formats

/// Where the values of the fields of one line stand that a register counts.
///
/// One is made for all lines of a segment and filled again for each.
struct EntryFields: ~Copyable {
  private var places = JSONPlaces()
  private var scan = JSONPlainScan()
  /// Fields whose value is a code: compared as bytes, so it is a string without escapes.
  private static let codes = bits([
    .id, .kind, .framework, .date, .precision, .nature, .commitment, .status, .basis, .endorser, .member,
    .recorded, .clock,
  ])
  /// Fields whose value is an array.
  private static let lists = bits([.commitments, .corrects, .retracts])

  @inline(__always)
  private static func bits(_ keys: [EntryKey]) -> UInt32 { keys.reduce(0) { $0 | $1.bit } }

  /// The bytes of the value of a field; empty where it is not there.
  @inline(__always)
  subscript(key: EntryKey) -> Range<Int> { places[key.rawValue] }

  /// Whether the content was blacked out, so that little more than the identifier is left.
  var isRedacted: Bool { places.present & EntryKey.redacted.bit != 0 }
  /// Whether there may be a statement: its field is there, in whatever form.
  var mayHaveStatement: Bool { places.present & EntryKey.statement.bit != 0 }
  /// Whether the act of an endorsement can be told from its bytes: it is there at most once, and without escapes.
  var isActPlain: Bool { !places.hasEscapedName && isPlain(.act) }
  /// Whether the sum of the record before can be told from its bytes, for who verifies; a register does not count it,
  /// so no form of it is a fault here.
  var isPreviousPlain: Bool {
    isPlain(.prev) && (places.present & EntryKey.prev.bit == 0 || !self[.prev].isEmpty)
  }

  private func isPlain(_ key: EntryKey) -> Bool {
    (places.repeated | places.arrays | places.others | places.escaped) & key.bit == 0
  }

  /// Whether no counted field is there twice or has a value of another form.
  private var isWellFormed: Bool {
    let (codes, lists) = (Self.codes, Self.lists)
    let once = codes | lists | EntryKey.approvedBy.bit
    let wrong =
      places.repeated & once | places.others & once | places.arrays & (once & ~lists)
      | places.present & ~places.arrays & lists | places.escaped & codes
    return wrong == 0
  }

  /// Finds the fields of a line that is spelled as our own writer spells it, in one pass over its bytes.
  ///
  /// Gives where the line ends: at its line feed. Nil for every line that the general reader has to look at, good or
  /// not; what is found here is what that one would find.
  mutating func findPlain(in bytes: Span<UInt8>, from start: Int, _ names: WordTable) -> Int? {
    guard let end = scan.line(bytes, from: start, names, into: &places), isWellFormed else {
      return nil
    }
    return end
  }

  /// Sorts the fields of a line that was scanned; gives whether all counted ones have the form that they should have.
  mutating func find(_ fields: [JSONField], in bytes: Span<UInt8>, _ names: WordTable) -> Bool {
    places.replace(by: fields, bytes, names)
    return isWellFormed
  }

  /// Whether the same fields stand at the same places as in another.
  func matches(_ other: borrowing EntryFields) -> Bool { places.matches(other.places) }
}
