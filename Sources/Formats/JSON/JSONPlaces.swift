/// Where the values of the members of one flat object stand, by the numbers of their names.
///
/// Made once and filled for each line anew, so that a line costs no allocation and nothing is cleared that is not used.
/// Each set has a bit for each number.
///
/// Not copyable, so that asking it for a place never copies it.
package struct JSONPlaces: ~Copyable, Sendable {
  /// The number that stands for every name that is not asked for; those that are have lower ones.
  package static let other = 31

  private var ranges = [Range<Int>](repeating: 0..<0, count: 32)
  /// The members that are there.
  package private(set) var present: UInt32 = 0
  /// Those that are there more than once.
  package private(set) var repeated: UInt32 = 0
  /// Those of which a value is an array.
  package private(set) var arrays: UInt32 = 0
  /// Those of which a value is neither a string nor an array.
  package private(set) var others: UInt32 = 0
  /// Those of which a value is a string with a backslash in it.
  package private(set) var escaped: UInt32 = 0
  /// Whether a name has a backslash in it.
  package private(set) var hasEscapedName = false

  package init() {}

  /// The bytes of the value of a member, without its quotes or brackets; of the last one where there are several.
  ///
  /// Empty where there is none.
  package subscript(_ number: Int) -> Range<Int> {
    present & 1 << UInt32(number & 31) != 0 ? ranges[number & 31] : 0..<0
  }

  /// Forgets all members.
  @inline(__always)
  mutating func removeAll() {
    (present, repeated, arrays, others, escaped) = (0, 0, 0, 0, 0)
    hasEscapedName = false
  }

  /// Adds a member; one whose name is not asked for has a negative number.
  @inline(__always)
  mutating func add(_ number: Int, _ value: Range<Int>, isArray: Bool, isEscaped: Bool) {
    // The lowest bits of a negative number are those of ``other``.
    let bit: UInt32 = 1 << UInt32(truncatingIfNeeded: number & 31)
    repeated |= present & bit
    present |= bit
    arrays |= isArray ? bit : 0
    escaped |= isEscaped ? bit : 0
    ranges[number & 31] = value
  }

  /// Replaces all members by those of an object that was scanned.
  package mutating func replace(by fields: [JSONField], _ bytes: Span<UInt8>, _ names: WordTable) {
    removeAll()
    for field in fields {
      let number = names.number(of: field.name, in: bytes)
      add(number, field.value, isArray: field.form == .array, isEscaped: field.isEscaped)
      if field.form == .other { others |= 1 << UInt32(truncatingIfNeeded: number & 31) }
      if field.nameIsEscaped { hasEscapedName = true }
    }
  }
}

extension JSONPlaces {
  /// Whether the same members stand at the same places as in another.
  package func matches(_ other: borrowing JSONPlaces) -> Bool {
    guard present == other.present, repeated == other.repeated, arrays == other.arrays,
      others == other.others,
      escaped == other.escaped, hasEscapedName == other.hasEscapedName
    else { return false }
    for number in 0..<Self.other where self[number] != other[number] { return false }
    return true
  }
}
