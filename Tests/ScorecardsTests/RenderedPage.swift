import Formats
import Foundation
import Testing

/// The tables of a page as rows of plain cells, header first, and its headings: as our document tree has them, and
/// as others read them from the written page.
struct RenderedPage: Equatable {
  var tables: [[[String]]] = []
  var headings: [String] = []

  /// What a reader sees of HTML within a line: of what our writer puts there, line breaks alone.
  static func seen(_ html: String) -> String {
    if html == "<br>" { return " " }
    return html.hasPrefix("<a id=") || html == "</a>" || html == "<!-- -->" ? "" : html
  }

  /// Text without the differences that no reader sees: runs of white space, and marks that pandoc makes of typed ones.
  static func plain(_ text: String) -> String {
    let marks: [Character: String] = [
      "’": "'", "‘": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "…": "...",
    ]
    let replaced = text.map { marks[$0] ?? String($0) }.joined().replacing("--", with: "-").replacing(
      "--", with: "-")
    return replaced.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension RenderedPage {
  /// The page as our tree has it.
  init(_ document: MarkdownDocument) {
    for block in document.blocks {
      switch block {
      case .table(let table):
        tables.append(
          ([table.header] + table.rows).map { row in
            (0..<table.header.count).map { index in
              index < row.count ? Self.plain(row[index].map(Self.text).joined()) : ""
            }
          })
      case .heading(_, let inlines): headings.append(Self.plain(inlines.map(Self.text).joined()))
      default: break
      }
    }
  }

  private static func text(_ inline: MarkdownInline) -> String {
    switch inline {
    case .text(let text), .code(let text): visible(text)
    case .strong(let parts), .emphasis(let parts), .link(let parts, _): parts.map(self.text).joined()
    case .image(let alternative, _): visible(alternative)
    case .lineBreak: " "
    case .anchor: ""
    }
  }

  /// What the writer leaves of typed text: it has no way to show control characters.
  private static func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }
}

extension RenderedPage {
  /// The page as pandoc reads it, from its JSON.
  init(pandoc data: Data) throws {
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    for block in root["blocks"] as? [[String: Any]] ?? [] {
      let content = block["c"] as? [Any] ?? []
      switch block["t"] as? String {
      case "Header": headings.append(Self.plain(Self.pandocText(content.count > 2 ? content[2] : [])))
      case "Table":
        // [attributes, caption, columns, head, bodies, foot]; a head and a body have rows, a row has cells.
        try #require(content.count == 6)
        var rows = Self.rows((content[3] as? [Any])?[1])
        for body in content[4] as? [[Any]] ?? [] { rows += Self.rows(body[3]) }
        tables.append(rows)
      default: break
      }
    }
  }

  private static func rows(_ value: Any?) -> [[String]] {
    (value as? [[Any]] ?? []).map { row in
      (row[1] as? [[Any]] ?? []).map { cell in plain(pandocText(cell[4])) }
    }
  }

  private static func pandocText(_ value: Any) -> String {
    if let list = value as? [Any] { return list.map(pandocText).joined() }
    guard let node = value as? [String: Any] else { return "" }
    let content = node["c"] as? [Any] ?? []
    switch node["t"] as? String {
    case "Str": return node["c"] as? String ?? ""
    case "Space", "SoftBreak", "LineBreak": return " "
    case "Code", "Math": return content.last as? String ?? ""
    case "RawInline":
      let text = content.last as? String ?? ""
      return seen(text)
    case "Link", "Image": return pandocText(content[1])
    case "Quoted": return "\"" + pandocText(content[1]) + "\""
    case "Span": return pandocText(content[1])
    case "Note", "Cite": return "unexpected"
    default: return content.map(pandocText).joined()
    }
  }
}
