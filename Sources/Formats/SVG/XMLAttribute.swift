/// An attribute of an element: a name made by code, and any value.
package struct XMLAttribute: Hashable, Sendable {
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// An attribute that holds a number.
  package init(_ name: String, _ number: Double) {
    self.init(name, SVGNumber.text(number))
  }
}
