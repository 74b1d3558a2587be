/// Writes elements as XML 1.0 in UTF-8; the same elements give the same bytes.
package enum XMLWriter {
  /// The whole document, which ends in one line break.
  package static func document(_ root: XMLElement) -> String {
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    append(root, depth: 0, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An element a line; what holds text stands on one line, as white space would be part of it.
  private static func append(_ element: XMLElement, depth: Int, to bytes: inout [UInt8]) {
    let indentation = repeatElement(UInt8(ascii: " "), count: 2 * depth)
    bytes.append(contentsOf: indentation)
    let holdsText = element.children.contains { if case .text = $0 { true } else { false } }
    if holdsText || element.children.isEmpty {
      append(inline: element, to: &bytes)
    } else {
      append(opening: element, ">\n", to: &bytes)
      for case .element(let child) in element.children { append(child, depth: depth + 1, to: &bytes) }
      bytes.append(contentsOf: indentation)
      append(closing: element, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private static func append(inline element: XMLElement, to bytes: inout [UInt8]) {
    if element.children.isEmpty { return append(opening: element, "/>", to: &bytes) }
    append(opening: element, ">", to: &bytes)
    for child in element.children {
      switch child {
      case .element(let element): append(inline: element, to: &bytes)
      case .text(let text): bytes.append(contentsOf: XMLEscaping.text(text).utf8)
      }
    }
    append(closing: element, to: &bytes)
  }

  /// The name and the attributes, each once: a name that comes twice would not be well-formed (3.1).
  private static func append(opening element: XMLElement, _ end: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: XMLEscaping.name(element.name).utf8)
    // There are few, so that looking at each is faster than hashing them.
    var names: [String] = []
    for attribute in element.attributes {
      let name = XMLEscaping.name(attribute.name)
      if names.contains(name) { continue }
      names.append(name)
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: name.utf8)
      bytes.append(contentsOf: "=\"".utf8)
      bytes.append(contentsOf: XMLEscaping.attribute(attribute.value).utf8)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(contentsOf: end.utf8)
  }

  private static func append(closing element: XMLElement, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "</".utf8)
    bytes.append(contentsOf: XMLEscaping.name(element.name).utf8)
    bytes.append(UInt8(ascii: ">"))
  }
}
