/// A JSON value which was read, with the places where its parts stood.
package struct JSONNode: Hashable, Sendable {
  /// What was written at a place.
  package enum Content: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  /// A name and its value in an object which was read.
  package struct Member: Hashable, Sendable {
    package var name: String
    /// The place of the opening quote of the name.
    package var nameOffset: Int
    package var value: JSONNode

    package init(name: String, nameOffset: Int, value: JSONNode) {
      self.name = name
      self.nameOffset = nameOffset
      self.value = value
    }
  }

  /// The place of the first byte of the value, from zero.
  package var offset: Int
  package var content: Content

  package init(offset: Int, content: Content) {
    self.offset = offset
    self.content = content
  }

  /// The value of the first member of that name; nil when there is none, or when this is not an object.
  package subscript(name: String) -> JSONNode? {
    members?.first { $0.name == name }?.value
  }

  /// The string, when this is one.
  package var text: String? {
    if case .string(let text) = content { text } else { nil }
  }

  /// The elements, when this is an array.
  package var elements: [JSONNode]? {
    if case .array(let elements) = content { elements } else { nil }
  }

  /// The members, when this is an object.
  package var members: [Member]? {
    if case .object(let members) = content { members } else { nil }
  }

  /// The same value without its places.
  package var value: JSONValue {
    switch content {
    case .null: .null
    case .bool(let value): .bool(value)
    case .number(let literal): .number(literal)
    case .string(let text): .string(text)
    case .array(let elements): .array(elements.map(\.value))
    case .object(let members): .object(members.map { JSONMember($0.name, $0.value.value) })
    }
  }
}
