import CommitmentModel
import Formats

/// Reads one line of the ledger in full, and collects everything wrong with it.
///
/// The thorough path, for records that are shown and for `check`; counting goes through ``EntryReader``.
struct RecordReader {
  var faults: [RecordFault] = []
  /// Where the value of each field begins.
  private(set) var offsets = RecordKeyMap<Int>()
  /// What is left of the record where its content was blacked out.
  private(set) var redaction: RedactedRecord?
  /// The fields of a tool newer than this one.
  private(set) var unknownKeys: [(name: String, offset: Int)] = []
  /// Fields that are there with a value that cannot be read: they are not missing as well.
  private var refused: [RecordKey] = []
  var fields = RecordFields()
  let start: Int
  /// Whether fields of which nothing stands in the record are turned into texts as well.
  private let readsSums: Bool

  /// The keys by their bytes, so that the name of a field need not become a text that is compared with each of them.
  private static let keys = CodeTable<RecordKey>()

  /// More fields than nearly all records have.
  private static let usualFields = 24

  private init(_ start: Int, readsSums: Bool) {
    self.start = start
    self.readsSums = readsSums
  }

  /// The record in a line, or nil where something essential is missing or wrong; with all that the reader saw.
  static func read(_ bytes: Span<UInt8>, line: Range<Int>) -> (record: Record?, reader: RecordReader) {
    var reader = RecordReader(line.lowerBound, readsSums: true)
    let record = reader.read(bytes, line)
    return (record, reader)
  }

  /// The same record for those who want nothing else: the sums that link lines are left alone.
  static func record(_ bytes: Span<UInt8>, line: Range<Int>) -> Record? {
    var reader = RecordReader(line.lowerBound, readsSums: false)
    return reader.read(bytes, line)
  }

  private mutating func read(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Record? {
    guard readFields(bytes, line) else { return nil }
    if offsets[.redacted] != nil {
      redaction = readRedaction()
      return nil
    }
    return record()
  }

  /// The date that the fields say, where they say one.
  var dateSpan: DateSpan? {
    guard let text = fields[text: .date], let word = fields[text: .precision],
      let precision = DatePrecision(rawValue: word)
    else { return nil }
    return DateSpan(text: text, precision: precision)
  }

  private mutating func readFields(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard isText(bytes, line) else { return false }
    var found: [JSONField] = []
    found.reserveCapacity(Self.usualFields)
    do throws(JSONFault) {
      try JSONFlatReader.scan(bytes, in: line, into: &found)
    } catch {
      faults.append(
        RecordFault(
          "unreadable-line", at: error.offset, "this line is no record: \(error.reason)",
          hint: "the ledger is written by the tool alone; restore the line, for example with git"))
      return false
    }
    offsets.reserveCapacity(found.count)
    fields.reserveCapacity(found.count)
    for field in found {
      let key: RecordKey
      if let known = Self.keys[bytes, field.name] {
        key = known
      } else {
        guard let name = JSONFlatReader.string(bytes, field.name, isEscaped: field.nameIsEscaped) else {
          faults.append(
            RecordFault("unreadable-line", at: field.name.lowerBound, "a name is not UTF-8 text"))
          return false
        }
        guard let spelled = RecordKey(rawValue: name) else {
          unknownKeys.append((name.shortened, field.name.lowerBound))
          continue
        }
        key = spelled
      }
      if offsets[key] != nil {
        faults.append(
          RecordFault(
            "doubled-field", at: field.name.lowerBound, "the field '\(key.rawValue)' is there twice"))
        continue
      }
      offsets[key] = field.value.lowerBound
      if field.nameIsEscaped {
        refuse(
          key, "bad-value", at: field.name.lowerBound, "the field '\(key.rawValue)' is written with escapes")
        continue
      }
      if readsSums || key != .prev && key != .sum { readValue(bytes, field, key) }
    }
    return true
  }

  /// Whether a line is what the tool writes, before it is taken apart.
  private mutating func isText(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    if !ByteScan.isUTF8(bytes, line) {
      var offset = line.lowerBound
      do { _ = try UTF8Span(validating: bytes.extracting(line)) } catch {
        offset += error.byteOffsets.lowerBound
      }
      faults.append(
        RecordFault(
          "not-utf8", at: offset, "these bytes are not UTF-8", hint: "restore the line, for example with git")
      )
      return false
    }
    if !line.isEmpty, bytes[line.upperBound - 1] == 0x0D {
      faults.append(
        RecordFault(
          "line-ending", at: line.upperBound - 1, "this line ends in CR LF, and the tool writes LF alone",
          hint: "another program or git's setting 'core.autocrlf' changed the file; 'a4p repair' mends it"))
      return false
    }
    return true
  }

  private mutating func refuse(_ key: RecordKey, _ rule: String, at offset: Int, _ message: String) {
    faults.append(RecordFault(rule, at: offset, message))
    refused.append(key)
  }

  private mutating func readValue(_ bytes: Span<UInt8>, _ field: JSONField, _ key: RecordKey) {
    let start = field.value.lowerBound
    if key.isList {
      var elements: [JSONField] = []
      guard field.form == .array, JSONFlatReader.elements(bytes, field.value, into: &elements) else {
        refuse(key, "bad-value", at: start, "the field '\(key.rawValue)' is not a list of texts")
        return
      }
      fields[list: key] = elements.compactMap { text(bytes, $0, key) }
    } else if field.form == .string {
      fields[text: key] = text(bytes, field, key)
    } else {
      refuse(key, "bad-value", at: start, "the field '\(key.rawValue)' is not a text")
    }
  }

  private mutating func text(_ bytes: Span<UInt8>, _ field: JSONField, _ key: RecordKey) -> String? {
    let start = field.value.lowerBound
    if key.isCode, field.isEscaped {
      refuse(key, "bad-value", at: start, "the field '\(key.rawValue)' is written with escapes")
    } else if let text = JSONFlatReader.string(bytes, field.value, isEscaped: field.isEscaped) {
      return text
    } else {
      refuse(key, "not-utf8", at: start, "this text has half of a surrogate pair")
    }
    return nil
  }

  mutating func fault(_ rule: String, _ key: RecordKey, _ message: String, hint: String? = nil) {
    faults.append(RecordFault(rule, at: offsets[key] ?? start, message, hint: hint))
  }

  /// Says that a field is not there, unless it was refused already.
  mutating func missing(_ key: RecordKey, _ message: String) {
    if !refused.contains(key) { fault("missing-field", key, message) }
  }

  /// A text of a certain form that must be there.
  mutating func required<Value>(_ key: RecordKey, _ wanted: String, _ read: (String) -> Value?) -> Value? {
    guard fields[text: key] != nil else {
      missing(key, "the field '\(key.rawValue)' is missing")
      return nil
    }
    return optional(key, wanted, read)
  }

  /// A text of a certain form that may be left out.
  mutating func optional<Value>(
    _ key: RecordKey, _ wanted: @autoclosure () -> String, _ read: (String) -> Value?
  ) -> Value? {
    guard let text = fields[text: key] else { return nil }
    if let value = read(text) { return value }
    fault("bad-value", key, "'\(text.shortened)' is not \(wanted())")
    return nil
  }

  /// A text that is one of the values of a type.
  mutating func choice<Value>(_ key: RecordKey) -> Value?
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    optional(key, "one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))") { Value(rawValue: $0) }
  }

  mutating func requiredChoice<Value>(_ key: RecordKey) -> Value?
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    guard fields[text: key] != nil else {
      missing(key, "the field '\(key.rawValue)' is missing")
      return nil
    }
    return choice(key)
  }

  mutating func text(_ key: RecordKey) -> String? { required(key, "a text") { $0 } }

  /// A list of texts of a certain form.
  mutating func list<Value>(_ key: RecordKey, _ wanted: String, _ read: (String) -> Value?) -> [Value] {
    var values: [Value] = []
    for text in fields[list: key] {
      if let value = read(text) {
        values.append(value)
      } else {
        fault("bad-value", key, "'\(text.shortened)' is not \(wanted)")
      }
    }
    return values
  }
}
