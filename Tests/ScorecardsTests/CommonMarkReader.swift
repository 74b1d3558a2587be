import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The page as cmark-gfm reads it, from its XML.
final class CommonMarkReader: NSObject, XMLParserDelegate {
  private(set) var page = RenderedPage()
  private var open: [String] = []
  private var text = ""
  private var html = ""

  static func read(_ data: Data) throws -> RenderedPage {
    let reader = CommonMarkReader()
    let parser = XMLParser(data: data)
    parser.delegate = reader
    try #require(parser.parse())
    return reader.page
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(name)
    switch name {
    case "table": page.tables.append([])
    case "table_header", "table_row": page.tables[page.tables.count - 1].append([])
    case "table_cell", "heading": text = ""
    case "softbreak", "linebreak": text += " "
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    switch open.last {
    case "text", "code": text += string
    case "html_inline": html += string
    default: break
    }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    open.removeLast()
    switch name {
    case "html_inline":
      text += RenderedPage.seen(html)
      html = ""
    case "table_cell":
      let table = page.tables.count - 1
      page.tables[table][page.tables[table].count - 1].append(RenderedPage.plain(text))
    case "heading": page.headings.append(RenderedPage.plain(text))
    default: break
    }
  }
}
