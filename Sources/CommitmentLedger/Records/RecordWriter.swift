public import CommitmentModel
package import Formats

/// Writes a record as the one line that the ledger keeps.
public enum RecordWriter {
  /// The line of a record, without its line feed, and its sum.
  ///
  /// Fields stand in the order of their kind, empty ones are left out, and only what RFC 8259 requires is escaped;
  /// the same record and the same predecessor always give the same bytes.
  ///
  /// - Parameters:
  ///   - record: the record.
  ///   - previous: the sum of the record before it in its stream; nil for the first.
  /// - Returns: the bytes of the line and the sum that stands at its end.
  public static func line(_ record: Record, previous: RecordSum?) -> (bytes: [UInt8], sum: RecordSum) {
    var fields = RecordFields(record)
    fields[text: .prev] = previous?.hexadecimal
    var bytes = object(fields, kind: record.kind)
    bytes.removeLast()
    let sum = RecordSum(of: bytes)
    bytes += Array(",\"sum\":\"\(sum.hexadecimal)\"}".utf8)
    return (bytes, sum)
  }

  static func object(_ fields: RecordFields, kind: RecordKind) -> [UInt8] {
    var bytes: [UInt8] = [UInt8(ascii: "{")]
    for key in RecordKey.keys(of: kind) {
      let value: [String]
      if key.isList {
        value = fields[list: key]
        if value.isEmpty { continue }
      } else {
        guard let text = fields[text: key] else { continue }
        value = [text]
      }
      if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
      JSONText.append(key.rawValue, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      if key.isList { bytes.append(UInt8(ascii: "[")) }
      for (index, text) in value.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        JSONText.append(text, to: &bytes)
      }
      if key.isList { bytes.append(UInt8(ascii: "]")) }
    }
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }

  /// The record as JSON for an answer: its fields by key, in order, without `prev` and `sum`.
  package static func value(_ record: Record) -> JSONValue {
    let fields = RecordFields(record)
    return .object(
      RecordKey.keys(of: record.kind).compactMap { key in
        if key.isList {
          let list = fields[list: key]
          return list.isEmpty ? nil : JSONMember(key.rawValue, .strings(list))
        }
        return fields[text: key].map { JSONMember(key.rawValue, .string($0)) }
      })
  }
}
