/// A JSON value to be written, whose members keep the order they are given in.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The literal as it is written, so that no digit is lost to a binary fraction.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  package static func integer(_ n: Int) -> JSONValue {
    .number(String(n))
  }

  package static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }

  /// The string, or `null` when there is none.
  package static func optional(_ text: String?) -> JSONValue {
    text.map(JSONValue.string) ?? .null
  }
}
