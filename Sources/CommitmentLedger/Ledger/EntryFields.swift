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
      if key == keys.redacted {
        isRedacted = true
        continue
      }
      let isGood =
        switch key {
        case keys.id: Self.take(field, index, as: &id)
        case keys.kind: Self.take(field, index, as: &kind)
        case keys.framework: Self.take(field, index, as: &framework)
        case keys.date: Self.take(field, index, as: &date)
        case keys.precision: Self.take(field, index, as: &precision)
        case keys.commitments: Self.take(field, index, as: &commitments, form: .array)
        case keys.nature: Self.take(field, index, as: &nature)
        case keys.commitment: Self.take(field, index, as: &commitment)
        case keys.status: Self.take(field, index, as: &status)
        case keys.basis: Self.take(field, index, as: &basis)
        case keys.approvedBy: Self.take(field, index, as: &approvedBy, isCode: false)
        case keys.endorser: Self.take(field, index, as: &endorser)
        case keys.member: Self.take(field, index, as: &member)
        case keys.recorded: Self.take(field, index, as: &recorded)
        case keys.clock: Self.take(field, index, as: &clock)
        case keys.corrects: Self.take(field, index, as: &corrects, form: .array)
        case keys.retracts: Self.take(field, index, as: &retracts, form: .array)
        default: true
        }
      if !isGood { return nil }
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
