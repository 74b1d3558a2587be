import Formats

/// Where the values of the fields of one line stand that a register counts; empty ranges for those that are not there.
struct EntryFields: Equatable {
  private(set) var id = 0..<0
  private(set) var kind = 0..<0
  private(set) var framework = 0..<0
  private(set) var date = 0..<0
  private(set) var precision = 0..<0
  private(set) var commitments = 0..<0
  private(set) var nature = 0..<0
  private(set) var commitment = 0..<0
  private(set) var status = 0..<0
  private(set) var basis = 0..<0
  private(set) var approvedBy = 0..<0
  private(set) var endorser = 0..<0
  private(set) var act = 0..<0
  private(set) var member = 0..<0
  private(set) var recorded = 0..<0
  private(set) var clock = 0..<0
  private(set) var corrects = 0..<0
  private(set) var retracts = 0..<0
  /// Whether the content was blacked out, so that little more than the identifier is left.
  private(set) var isRedacted = false
  /// Whether the act of an endorsement can be told from its bytes: it is there at most once, and without escapes.
  private(set) var isActPlain = true
  /// The sum of the record before, for who verifies; a register does not count it, so no form of it is a fault here.
  private(set) var previous = 0..<0
  /// Whether that sum can be told from its bytes: it is there at most once, and without escapes.
  private(set) var isPreviousPlain = true
  /// Whether there may be a statement: its field is there, in whatever form.
  private(set) var mayHaveStatement = false
  /// A bit for each field that is there.
  private var seen: UInt32 = 0

  init() {}

  /// Sorts the fields of a line; nil where one is there twice or has a value of another form.
  init?(_ fields: [JSONField], _ bytes: Span<UInt8>, _ keys: EntryKeys) {
    for field in fields {
      if field.nameIsEscaped { isActPlain = false }
      guard take(field, bytes, keys) else { return nil }
    }
  }

  /// Takes the value of a field if it is counted; gives whether it has the form that it should have.
  @inline(__always)
  mutating func take(_ field: JSONField, _ bytes: Span<UInt8>, _ keys: EntryKeys) -> Bool {
    guard let name = PackedName(bytes, field.name) else { return true }
    // By length first: most fields of a line are of a length that no other counted one has, or of none.
    switch field.name.count {
    case 2: return name == keys.id ? Self.take(field, 0, &seen, as: &id) : true
    case 3: return name == keys.act ? takeAct(field) : true
    case 4: return takeFour(name, keys, field)
    case 5: return takeFive(name, keys, field)
    case 6: return takeSix(name, keys, field)
    case 8: return takeEight(name, keys, field)
    case 9: return takeNine(name, keys, field)
    case 10: return takeTen(name, keys, field)
    case 11:
      return name == keys.commitments ? Self.take(field, 1, &seen, as: &commitments, form: .array) : true
    default: return true
    }
  }

  @inline(__always)
  private mutating func takeFour(_ name: PackedName, _ keys: EntryKeys, _ field: JSONField) -> Bool {
    if name == keys.kind { return Self.take(field, 2, &seen, as: &kind) }
    if name == keys.date { return Self.take(field, 3, &seen, as: &date) }
    if name == keys.prev {
      if seen & 1 << 18 != 0 || field.form != .string || field.isEscaped || field.value.isEmpty {
        isPreviousPlain = false
      }
      seen |= 1 << 18
      previous = field.value
    }
    return true
  }

  @inline(__always)
  private mutating func takeFive(_ name: PackedName, _ keys: EntryKeys, _ field: JSONField) -> Bool {
    if name == keys.basis { return Self.take(field, 4, &seen, as: &basis) }
    return name == keys.clock ? Self.take(field, 5, &seen, as: &clock) : true
  }

  @inline(__always)
  private mutating func takeSix(_ name: PackedName, _ keys: EntryKeys, _ field: JSONField) -> Bool {
    if name == keys.nature { return Self.take(field, 6, &seen, as: &nature) }
    if name == keys.status { return Self.take(field, 7, &seen, as: &status) }
    return name == keys.member ? Self.take(field, 8, &seen, as: &member) : true
  }

  @inline(__always)
  private mutating func takeEight(_ name: PackedName, _ keys: EntryKeys, _ field: JSONField) -> Bool {
    if name == keys.recorded { return Self.take(field, 9, &seen, as: &recorded) }
    if name == keys.endorser { return Self.take(field, 10, &seen, as: &endorser) }
    if name == keys.corrects { return Self.take(field, 11, &seen, as: &corrects, form: .array) }
    if name == keys.retracts { return Self.take(field, 12, &seen, as: &retracts, form: .array) }
    if name == keys.redacted { isRedacted = true }
    return true
  }

  @inline(__always)
  private mutating func takeNine(_ name: PackedName, _ keys: EntryKeys, _ field: JSONField) -> Bool {
    if name == keys.framework { return Self.take(field, 13, &seen, as: &framework) }
    if name == keys.precision { return Self.take(field, 14, &seen, as: &precision) }
    if name == keys.statement { mayHaveStatement = true }
    return true
  }

  @inline(__always)
  private mutating func takeTen(_ name: PackedName, _ keys: EntryKeys, _ field: JSONField) -> Bool {
    if name == keys.commitment { return Self.take(field, 15, &seen, as: &commitment) }
    return name == keys.approvedBy ? Self.take(field, 16, &seen, as: &approvedBy, isCode: false) : true
  }

  /// An act that is written in an unusual way is no fault here; the whole record says what it means.
  private mutating func takeAct(_ field: JSONField) -> Bool {
    if seen & 1 << 17 != 0 || field.form != .string || field.isEscaped { isActPlain = false }
    seen |= 1 << 17
    act = field.value
    return true
  }

  /// Takes a value, unless its field is there twice; `bit` is the one of `seen` that stands for the field.
  @inline(__always)
  private static func take(
    _ field: JSONField, _ bit: UInt32, _ seen: inout UInt32, as place: inout Range<Int>,
    form: JSONField.Form = .string, isCode: Bool = true
  ) -> Bool {
    // Codes are compared as bytes, so they must be written without escapes.
    guard seen & 1 << bit == 0, field.form == form, !(isCode && field.isEscaped) else { return false }
    seen |= 1 << bit
    place = field.value
    return true
  }
}
