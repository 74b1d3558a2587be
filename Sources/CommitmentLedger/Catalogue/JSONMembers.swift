import CommitmentModel
import Formats

/// Reads the members of JSON objects of the catalogue and collects what is wrong.
struct JSONMembers {
  let file: SourceFile
  var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile) { self.file = file }

  mutating func report(_ node: JSONNode, _ rule: String, _ message: String, hint: String? = nil) {
    diagnostics.append(file.diagnostic(.error, rule: rule, at: node.offset, message, hint: hint))
  }

  /// A member that must be a text, which may be empty.
  mutating func text(_ node: JSONNode, _ name: String) -> String {
    guard let member = node[name] else {
      report(node, "missing-field", "the member '\(name)' is missing")
      return ""
    }
    guard let text = member.text else {
      report(member, "bad-value", "the member '\(name)' is not a text")
      return ""
    }
    return text
  }

  /// A member that may be left out.
  mutating func optionalText(_ node: JSONNode, _ name: String) -> String? {
    node[name] == nil ? nil : text(node, name)
  }

  /// A member that must be a text of a certain form.
  mutating func value<Value>(_ node: JSONNode, _ name: String, _ wanted: String, _ read: (String) -> Value?)
    -> Value?
  {
    let text = text(node, name)
    if let value = read(text) { return value }
    if let member = node[name], member.text != nil {
      report(member, "bad-value", "'\(text)' is not \(wanted)")
    }
    return nil
  }

  /// A member that must be a whole number from 0, or left out for a default; every number of a catalogue counts
  /// something.
  mutating func number(_ node: JSONNode, _ name: String, default value: Int? = nil) -> Int? {
    guard let member = node[name] else {
      if value == nil { report(node, "missing-field", "the member '\(name)' is missing") }
      return value
    }
    guard case .number(let literal) = member.content, let number = Int(literal),
      (0...1_000_000).contains(number)
    else {
      report(member, "bad-value", "the member '\(name)' is not a whole number")
      return value
    }
    return number
  }

  /// A member that is true or false, or left out for false.
  mutating func flag(_ node: JSONNode, _ name: String) -> Bool {
    guard let member = node[name] else { return false }
    if case .bool(let value) = member.content { return value }
    report(member, "bad-value", "the member '\(name)' is neither true nor false")
    return false
  }

  /// A member that must be a list, or left out for an empty one.
  mutating func list(_ node: JSONNode, _ name: String) -> [JSONNode] {
    guard let member = node[name] else { return [] }
    guard let elements = member.elements else {
      report(member, "bad-value", "the member '\(name)' is not a list")
      return []
    }
    return elements
  }

  /// A list of texts of a certain form.
  mutating func values<Value>(_ node: JSONNode, _ name: String, _ wanted: String, _ read: (String) -> Value?)
    -> [Value]
  {
    var values: [Value] = []
    for element in list(node, name) {
      if let value = element.text.flatMap(read) {
        values.append(value)
      } else {
        report(element, "bad-value", "an element of '\(name)' is not \(wanted)")
      }
    }
    return values
  }

  /// A member whose members are texts by language.
  mutating func translations(_ node: JSONNode, _ name: String) -> Translations {
    guard let member = node[name] else { return Translations() }
    var texts: [Language: String] = [:]
    for entry in member.members ?? [] {
      guard let language = Language(rawValue: entry.name), let text = entry.value.text else {
        report(
          entry.value, "bad-value", "'\(entry.name)' is not a language with a text",
          hint: "the languages are \(Language.allCases.map(\.rawValue).joined(separator: ", "))")
        continue
      }
      texts[language] = text
    }
    return Translations(texts)
  }

  /// A member whose members are texts.
  mutating func dictionary(_ node: JSONNode, _ name: String) -> [String: String] {
    var texts: [String: String] = [:]
    for entry in node[name]?.members ?? [] {
      if let text = entry.value.text {
        texts[entry.name] = text
      } else {
        report(entry.value, "bad-value", "the member '\(entry.name)' is not a text")
      }
    }
    return texts
  }
}
