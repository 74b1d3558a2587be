extension JSONValue {
  /// The JSON text of the value, which ends in no line break.
  ///
  /// Each level is moved in by `indentation` spaces; nil puts everything on one line without spaces.
  package func text(indentation: Int? = 2) -> String {
    var bytes: [UInt8] = []
    append(to: &bytes, indentation: indentation, level: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func append(to bytes: inout [UInt8], indentation: Int?, level: Int) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let literal): bytes.append(contentsOf: literal.utf8)
    case .string(let text): JSONText.append(text, to: &bytes)
    case .array(let elements):
      Self.append(elements, "[", "]", to: &bytes, indentation, level) { element, bytes in
        element.append(to: &bytes, indentation: indentation, level: level + 1)
      }
    case .object(let members):
      Self.append(members, "{", "}", to: &bytes, indentation, level) { member, bytes in
        JSONText.append(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if indentation != nil { bytes.append(UInt8(ascii: " ")) }
        member.value.append(to: &bytes, indentation: indentation, level: level + 1)
      }
    }
  }

  private static func append<Item>(
    _ items: [Item], _ open: Unicode.Scalar, _ close: Unicode.Scalar, to bytes: inout [UInt8],
    _ indentation: Int?, _ level: Int, each: (Item, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(in: &bytes, indentation, level + 1)
      each(item, &bytes)
    }
    if !items.isEmpty { breakLine(in: &bytes, indentation, level) }
    bytes.append(UInt8(ascii: close))
  }

  private static func breakLine(in bytes: inout [UInt8], _ indentation: Int?, _ level: Int) {
    guard let indentation else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation * level))
  }
}
