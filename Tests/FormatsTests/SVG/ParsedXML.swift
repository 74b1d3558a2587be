import Foundation
import Synchronization
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a reader of XML that is not ours finds in a text.
struct ParsedXML {
  /// An element with its attributes and the text directly in it.
  struct Element: Equatable {
    var name: String
    var attributes: [String: String]
    var text = ""
  }

  private(set) var elements: [Element] = []

  /// The elements of a name.
  func elements(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// Two parsers at a time are one too many for the library beneath.
  private static let turn = Mutex(())

  /// Reads a document; a document that is not well-formed is a failure of the test.
  init(_ text: String) throws {
    let (elements, fault) = Self.turn.withLock { _ -> ([Element], String?) in
      let parser = XMLParser(data: Data(text.utf8))
      let collector = Collector()
      parser.delegate = collector
      let isRead = parser.parse()
      return (
        collector.elements,
        isRead ? nil : "\(parser.parserError as (any Error)?) in line \(parser.lineNumber)"
      )
    }
    try #require(fault == nil)
    self.elements = elements
  }

  private final class Collector: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append(elements.count)
      elements.append(Element(name: name, attributes: attributes))
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if let last = open.last { elements[last].text += string }
    }
  }
}
