/// Writes elements as XML 1.0 in UTF-8; the same elements give the same bytes.
package enum XMLWriter {
  /// The whole document, which ends in one line break.
  package static func document(_ root: XMLElement) -> String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    write(root, depth: 0, into: &text)
    return text
  }

  /// An element a line; what holds text stands on one line, as white space would be part of it.
  private static func write(_ element: XMLElement, depth: Int, into text: inout String) {
    let indent = String(repeating: "  ", count: depth)
    let holdsText = element.children.contains { if case .text = $0 { true } else { false } }
    guard !holdsText, !element.children.isEmpty else {
      text += indent + inline(element) + "\n"
      return
    }
    text += "\(indent)<\(opening(element))>\n"
    for case .element(let child) in element.children { write(child, depth: depth + 1, into: &text) }
    text += "\(indent)</\(XMLEscaping.name(element.name))>\n"
  }

  private static func inline(_ element: XMLElement) -> String {
    if element.children.isEmpty { return "<\(opening(element))/>" }
    let content = element.children.map { child in
      switch child {
      case .element(let element): inline(element)
      case .text(let text): XMLEscaping.text(text)
      }
    }
    return "<\(opening(element))>\(content.joined())</\(XMLEscaping.name(element.name))>"
  }

  /// The name and the attributes, each once: a name that comes twice would not be well-formed (3.1).
  private static func opening(_ element: XMLElement) -> String {
    var written = XMLEscaping.name(element.name)
    // There are few, so that looking at each is faster than hashing them.
    var names: [String] = []
    for attribute in element.attributes {
      let name = XMLEscaping.name(attribute.name)
      if names.contains(name) { continue }
      names.append(name)
      written += " "
      written += name
      written += "=\""
      written += XMLEscaping.attribute(attribute.value)
      written += "\""
    }
    return written
  }
}
