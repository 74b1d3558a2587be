/// An element of XML 1.0 with its attributes and content.
package struct XMLElement: Hashable, Sendable {
  package let name: String
  package var attributes: [XMLAttribute]
  package var children: [XMLNode]

  package init(_ name: String, _ attributes: [XMLAttribute] = [], _ children: [XMLNode] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  /// An element around other elements.
  package init(_ name: String, _ attributes: [XMLAttribute] = [], elements: [XMLElement]) {
    self.init(name, attributes, elements.map(XMLNode.element))
  }

  /// An element around a text.
  package init(_ name: String, _ attributes: [XMLAttribute] = [], text: String) {
    self.init(name, attributes, [.text(text)])
  }
}
