import Formats

/// Where the fields of one line stand that a register counts.
struct EntryFields {
  private(set) var id: JSONField?
  private(set) var kind: JSONField?
  private(set) var framework: JSONField?
  private(set) var date: JSONField?
  private(set) var precision: JSONField?
  private(set) var commitments: JSONField?
  private(set) var nature: JSONField?
  private(set) var commitment: JSONField?
  private(set) var status: JSONField?
  private(set) var basis: JSONField?
  private(set) var approvedBy: JSONField?
  private(set) var endorser: JSONField?
  private(set) var member: JSONField?
  private(set) var recorded: JSONField?
  private(set) var clock: JSONField?
  private(set) var corrects: JSONField?
  private(set) var retracts: JSONField?
  /// Whether the content was blacked out, so that little more than the identifier is left.
  private(set) var isRedacted = false

  /// Sorts the fields of a line; nil where one is there twice or has a value of another form.
  init?(_ fields: [JSONField], _ bytes: Span<UInt8>, _ keys: EntryKeys) {
    for field in fields {
      let key = PackedText.pack(bytes, field.name)
      if key == keys.redacted {
        isRedacted = true
        continue
      }
      let isGood =
        switch key {
        case keys.id: Self.take(field, as: &id)
        case keys.kind: Self.take(field, as: &kind)
        case keys.framework: Self.take(field, as: &framework)
        case keys.date: Self.take(field, as: &date)
        case keys.precision: Self.take(field, as: &precision)
        case keys.commitments: Self.take(field, as: &commitments, form: .array)
        case keys.nature: Self.take(field, as: &nature)
        case keys.commitment: Self.take(field, as: &commitment)
        case keys.status: Self.take(field, as: &status)
        case keys.basis: Self.take(field, as: &basis)
        case keys.approvedBy: Self.take(field, as: &approvedBy, isCode: false)
        case keys.endorser: Self.take(field, as: &endorser)
        case keys.member: Self.take(field, as: &member)
        case keys.recorded: Self.take(field, as: &recorded)
        case keys.clock: Self.take(field, as: &clock)
        case keys.corrects: Self.take(field, as: &corrects, form: .array)
        case keys.retracts: Self.take(field, as: &retracts, form: .array)
        default: true
        }
      if !isGood { return nil }
    }
  }

  private static func take(
    _ field: JSONField, as place: inout JSONField?, form: JSONField.Form = .string, isCode: Bool = true
  ) -> Bool {
    // Codes are compared as bytes, so they must be written without escapes.
    guard place == nil, field.form == form, !(isCode && field.isEscaped) else { return false }
    place = field
    return true
  }

  /// A field whose value is not empty: an empty one is the same as none.
  static func filled(_ field: JSONField?) -> JSONField? {
    field.flatMap { $0.value.isEmpty ? nil : $0 }
  }
}
