/// What a JSON value may be: what a program that reads it can rely on.
///
/// Answers are described by it in one place, from which their documentation is written and by which they are checked.
package indirect enum JSONShape: Hashable, Sendable {
  case string(JSONTextForm)
  case integer
  /// `true` or `false`.
  case flag
  /// Any number of values of one shape.
  case list(JSONShape)
  /// An object with these members, in this order.
  case object([JSONProperty])
  /// An object whose names are data: exactly these, in this order, or any where none are given.
  case map([String], JSONShape)
  /// A shape that is described under this name elsewhere.
  case like(String, JSONShape)

  /// Any text.
  package static let text = JSONShape.string(.any)
  /// A date at its own precision.
  package static let date = JSONShape.string(.date)
  package static let day = JSONShape.string(.day)
  package static let time = JSONShape.string(.time)
  package static let quarter = JSONShape.string(.quarter)
  package static let identifier = JSONShape.string(.identifier)
  package static let digest = JSONShape.string(.digest)

  /// A list of objects.
  package static func objects(_ properties: [JSONProperty]) -> JSONShape { .list(.object(properties)) }

  /// One of the keys of an enumeration.
  package static func choice<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> JSONShape
  where Value.RawValue == String {
    .string(.choice(type.allCases.map(\.rawValue)))
  }

  package static func choice(_ values: [String]) -> JSONShape { .string(.choice(values)) }

  /// The shape in words, for people.
  package var words: String {
    switch self {
    case .string(let form): form.words
    case .integer: "integer"
    case .flag: "true or false"
    case .list(let element):
      switch element {
      case .object, .map: "list of objects"
      case .like(let name, _): "list of objects, see '\(name)'"
      case .string(.choice(let values)): "list of \(values.joined(separator: ", "))"
      default: "list of \(element.words)s"
      }
    case .object: "object"
    case .map: "object"
    case .like(let name, _): "object, see '\(name)'"
    }
  }
}
