/// A member of an object: its name, what it may hold, and what it means.
package struct JSONProperty: Hashable, Sendable {
  package var name: String
  package var shape: JSONShape
  /// What it means, as a phrase without a full stop.
  package var meaning: String
  /// Whether it may be `null`: what is not known, or is not there.
  package private(set) var isNullable = false
  /// Whether it may be missing from its object; its meaning then says when it is there.
  package private(set) var isOptional = false

  package init(_ name: String, _ shape: JSONShape, _ meaning: String) {
    self.name = name
    self.shape = shape
    self.meaning = meaning
  }

  /// The same member, which may be `null`.
  package var orNull: JSONProperty {
    var property = self
    property.isNullable = true
    return property
  }

  /// The same member, which is not always there.
  package var atTimes: JSONProperty {
    var property = self
    property.isOptional = true
    return property
  }

  /// What it may hold, in words.
  package var words: String {
    shape.words + (isNullable ? "; or null" : "") + (isOptional ? "; not always there" : "")
  }
}
