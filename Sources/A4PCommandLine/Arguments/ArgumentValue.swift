/// A type that can be read from one word of the command line.
package protocol ArgumentValue: Sendable {
  /// Reads the word, or says what is wrong with it.
  init(argument: String) throws(ArgumentValueFault)
  /// Every word that is accepted, where there are few; otherwise empty.
  static var choices: [String] { get }
}

extension ArgumentValue {
  package static var choices: [String] { [] }
}

extension String: ArgumentValue {
  package init(argument: String) { self = argument }
}

extension Int: ArgumentValue {
  package init(argument: String) throws(ArgumentValueFault) {
    guard let number = Int(argument) else {
      throw ArgumentValueFault("'\(argument)' is not a whole number")
    }
    self = number
  }
}

extension ArgumentValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  package init(argument: String) throws(ArgumentValueFault) {
    guard let value = Self(rawValue: argument) else {
      throw ArgumentValueFault(argument, isNoneOf: Self.choices)
    }
    self = value
  }

  package static var choices: [String] { allCases.map(\.rawValue) }
}
