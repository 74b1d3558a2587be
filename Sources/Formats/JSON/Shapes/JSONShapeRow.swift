/// One line of the description of an object: a key by its path, what it holds, and what it means.
package struct JSONShapeRow: Hashable, Sendable {
  /// The path of the key, such as `commitments[].id`; `[]` stands for each element, `*` for each key of an object.
  package var path: String
  package var words: String
  package var meaning: String

  /// The rows of an object, those within a member after the member's own.
  package static func rows(_ properties: [JSONProperty], below prefix: String = "") -> [JSONShapeRow] {
    properties.flatMap { property in
      let path = prefix + property.name
      return [JSONShapeRow(path: path, words: property.words, meaning: property.meaning)]
        + inner(property.shape, at: path)
    }
  }

  private static func inner(_ shape: JSONShape, at path: String) -> [JSONShapeRow] {
    switch shape {
    case .string, .integer, .flag, .like: []
    case .list(let element): inner(element, at: path + "[]")
    case .object(let properties): rows(properties, below: path + ".")
    case .map(let names, let value):
      [
        JSONShapeRow(
          path: path + ".*", words: value.words,
          meaning: names.isEmpty ? "by name" : "by key: \(names.joined(separator: ", "))")
      ] + inner(value, at: path + ".*")
    }
  }
}
