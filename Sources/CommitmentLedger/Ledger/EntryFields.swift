import Formats

/// Which fields of one line a register counts, by their places among all of them; negative where there is none.
///
/// Places and not fields, so that a line costs a few bytes and not most of a kilobyte.
struct EntryFields {
  private(set) var id: Int32 = -1
  private(set) var kind: Int32 = -1
  private(set) var framework: Int32 = -1
  private(set) var date: Int32 = -1
  private(set) var precision: Int32 = -1
  private(set) var commitments: Int32 = -1
  private(set) var nature: Int32 = -1
  private(set) var commitment: Int32 = -1
  private(set) var status: Int32 = -1
  private(set) var basis: Int32 = -1
  private(set) var approvedBy: Int32 = -1
  private(set) var endorser: Int32 = -1
  private(set) var member: Int32 = -1
  private(set) var recorded: Int32 = -1
  private(set) var clock: Int32 = -1
  private(set) var corrects: Int32 = -1
  private(set) var retracts: Int32 = -1
  /// Whether the content was blacked out, so that little more than the identifier is left.
  private(set) var isRedacted = false

  /// Sorts the fields of a line; nil where one is there twice or has a value of another form.
  init?(_ fields: [JSONField], _ bytes: Span<UInt8>, _ keys: EntryKeys) {
    for index in fields.indices {
      let field = fields[index]
      let key = PackedText.pack(bytes, field.name)
      // By length first: most fields of a line are of a length that no other counted one has, or of none.
      let isGood =
        switch field.name.count {
        case 2: key == keys.id ? Self.take(field, index, as: &id) : true
        case 4: takeFour(key, keys, field, index)
        case 5: takeFive(key, keys, field, index)
        case 6: takeSix(key, keys, field, index)
        case 8: takeEight(key, keys, field, index)
        case 9: takeNine(key, keys, field, index)
        case 10: takeTen(key, keys, field, index)
        case 11: key == keys.commitments ? Self.take(field, index, as: &commitments, form: .array) : true
        default: true
        }
      if !isGood { return nil }
    }
  }

  private mutating func takeFour(_ key: UInt128, _ keys: EntryKeys, _ field: JSONField, _ index: Int) -> Bool
  {
    switch key {
    case keys.kind: return Self.take(field, index, as: &kind)
    case keys.date: return Self.take(field, index, as: &date)
    default: return true
    }
  }

  private mutating func takeFive(_ key: UInt128, _ keys: EntryKeys, _ field: JSONField, _ index: Int) -> Bool
  {
    switch key {
    case keys.basis: return Self.take(field, index, as: &basis)
    case keys.clock: return Self.take(field, index, as: &clock)
    default: return true
    }
  }

  private mutating func takeSix(_ key: UInt128, _ keys: EntryKeys, _ field: JSONField, _ index: Int) -> Bool {
    switch key {
    case keys.nature: return Self.take(field, index, as: &nature)
    case keys.status: return Self.take(field, index, as: &status)
    case keys.member: return Self.take(field, index, as: &member)
    default: return true
    }
  }

  private mutating func takeEight(_ key: UInt128, _ keys: EntryKeys, _ field: JSONField, _ index: Int) -> Bool
  {
    switch key {
    case keys.recorded: return Self.take(field, index, as: &recorded)
    case keys.endorser: return Self.take(field, index, as: &endorser)
    case keys.corrects: return Self.take(field, index, as: &corrects, form: .array)
    case keys.retracts: return Self.take(field, index, as: &retracts, form: .array)
    case keys.redacted:
      isRedacted = true
      return true
    default: return true
    }
  }

  private mutating func takeNine(_ key: UInt128, _ keys: EntryKeys, _ field: JSONField, _ index: Int) -> Bool
  {
    switch key {
    case keys.framework: return Self.take(field, index, as: &framework)
    case keys.precision: return Self.take(field, index, as: &precision)
    default: return true
    }
  }

  private mutating func takeTen(_ key: UInt128, _ keys: EntryKeys, _ field: JSONField, _ index: Int) -> Bool {
    switch key {
    case keys.commitment: return Self.take(field, index, as: &commitment)
    case keys.approvedBy: return Self.take(field, index, as: &approvedBy, isCode: false)
    default: return true
    }
  }

  private static func take(
    _ field: JSONField, _ index: Int, as place: inout Int32, form: JSONField.Form = .string,
    isCode: Bool = true
  ) -> Bool {
    // Codes are compared as bytes, so they must be written without escapes.
    guard place < 0, field.form == form, !(isCode && field.isEscaped) else { return false }
    place = Int32(truncatingIfNeeded: index)
    return true
  }
}
