package import Formats

/// Holds JSON against its description, and remembers which of the described keys were met.
package struct JSONShapeCheck {
  /// What does not fit, with the path of the key.
  package private(set) var problems: [String] = []
  /// The paths of the keys that were there with a value, as descriptions write them.
  package private(set) var met: Set<String> = []

  package init() {}

  /// Checks a document: the keys, their order, and what they hold.
  package mutating func check(_ node: JSONNode, _ properties: [JSONProperty], below prefix: String = "") {
    guard let members = node.members else {
      problems.append("\(prefix): is no object")
      return
    }
    var next = properties[...]
    for member in members {
      let path = prefix + member.name
      guard let place = next.firstIndex(where: { $0.name == member.name }) else {
        let isKnown = properties.contains { $0.name == member.name }
        problems.append("\(path): \(isKnown ? "comes out of order or twice" : "is not described")")
        continue
      }
      passOver(next[..<place], below: prefix)
      next = next[(place + 1)...]
      check(member.value, properties[place], at: path)
    }
    passOver(next, below: prefix)
  }

  private mutating func passOver(_ properties: ArraySlice<JSONProperty>, below prefix: String) {
    for property in properties where !property.isOptional {
      problems.append("\(prefix)\(property.name): is missing")
    }
  }

  private mutating func check(_ node: JSONNode, _ property: JSONProperty, at path: String) {
    if case .null = node.content {
      if !property.isNullable { problems.append("\(path): is null") }
      return
    }
    met.insert(path)
    check(node, property.shape, at: path)
  }

  private mutating func check(_ node: JSONNode, _ shape: JSONShape, at path: String) {
    switch (shape, node.content) {
    case (.string(let form), .string(let text)):
      if !form.fits(text) { problems.append("\(path): '\(text)' is not \(form.words)") }
    case (.integer, .number(let text)):
      if Int(text) == nil { problems.append("\(path): \(text) is no integer") }
    case (.flag, .bool): break
    case (.list(let element), .array(let nodes)):
      for node in nodes { check(node, element, at: path + "[]") }
    case (.object(let properties), .object): check(node, properties, below: path + ".")
    case (.like(let name, .object(let properties)), .object): check(node, properties, below: "\(name).")
    case (.map(let names, let value), .object(let members)):
      if !names.isEmpty, members.map(\.name) != names {
        problems.append("\(path): has the keys \(members.map(\.name))")
      }
      for member in members {
        met.insert(path + ".*")
        check(member.value, value, at: path + ".*")
      }
    default: problems.append("\(path): is not \(shape.words)")
    }
  }

  /// The paths of the keys that an object is described with, and those of the shapes that it refers to.
  package static func described(_ properties: [JSONProperty]) -> Set<String> {
    Set(JSONShapeRow.rows(properties).map(\.path))
  }
}

extension JSONTextForm {
  /// Whether a text is of this form.
  fileprivate func fits(_ text: String) -> Bool {
    switch self {
    case .any: true
    case .date: text.wholeMatch(of: #/\d{4}(-Q[1-4]|-[01]\d(-[0-3]\d)?)?/#) != nil
    case .day: text.wholeMatch(of: #/\d{4}-[01]\d-[0-3]\d/#) != nil
    case .time: text.wholeMatch(of: #/\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\dZ/#) != nil
    case .quarter: text.wholeMatch(of: #/\d{4}-Q[1-4]/#) != nil
    case .identifier: text.wholeMatch(of: #/[0-7][0-9a-hjkmnp-tv-z]{25}/#) != nil
    case .digest: text.wholeMatch(of: #/[0-9a-f]{64}/#) != nil
    case .choice(let values): values.contains(text)
    }
  }
}
