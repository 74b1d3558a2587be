/// One member of a flat object, as ranges of the bytes it was read from.
package struct JSONField: Hashable, Sendable {
  /// What kind of value a field holds.
  package enum Form: UInt8, Sendable {
    case string
    case array
    case other
  }

  /// The bytes between the quotes of the name; empty for an element of an array.
  package var name: Range<Int>
  /// The bytes between the quotes of a string or the brackets of an array, and all bytes of anything else.
  package var value: Range<Int>
  package var form: Form
  /// Whether the value is a string with a backslash in it.
  package var isEscaped: Bool
  /// Whether the name has a backslash in it.
  package var nameIsEscaped: Bool

  package init(
    name: Range<Int>, value: Range<Int>, form: Form, isEscaped: Bool = false, nameIsEscaped: Bool = false
  ) {
    self.name = name
    self.value = value
    self.form = form
    self.isEscaped = isEscaped
    self.nameIsEscaped = nameIsEscaped
  }
}
