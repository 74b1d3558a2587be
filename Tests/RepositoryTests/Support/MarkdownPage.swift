import Foundation

/// A page in Markdown as somebody sees it who follows its links and counts the cells of its tables.
struct MarkdownPage {
  /// The path from the folder that its links are held against.
  let path: String
  let lines: [String]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The rows of each table as cells, with the header row first and the delimiter row second.
  var tables: [[[String]]] {
    var tables: [[[String]]] = []
    var isInside = false
    for line in lines {
      if line.hasPrefix("|") {
        if isInside {
          tables[tables.count - 1].append(Self.cells(line))
        } else {
          tables.append([Self.cells(line)])
        }
      }
      isInside = line.hasPrefix("|")
    }
    return tables
  }

  /// The cells of a row; a pipe behind a backslash is text.
  static func cells(_ line: String) -> [String] {
    var cells = [""]
    var isEscaped = false
    for character in line {
      if character == "|", !isEscaped { cells.append("") } else { cells[cells.count - 1].append(character) }
      isEscaped = character == "\\" && !isEscaped
    }
    return cells.dropFirst().dropLast().map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// The destinations of its links and images, by line.
  var links: [(line: Int, destination: String)] {
    let pattern = #"(?<!\\)\[(?:[^\[\]\\]|\\.)*\]\(<?([^()\s<>]*)>?(?:\s+"[^"]*")?\)"#
    guard let regex = try? NSRegularExpression(pattern: pattern) else { return [] }
    var found: [(line: Int, destination: String)] = []
    for (index, line) in withoutFences.enumerated() {
      for match in regex.matches(in: line, range: NSRange(line.startIndex..., in: line)) {
        guard let range = Range(match.range(at: 1), in: line) else { continue }
        found.append((index + 1, String(line[range]).replacingOccurrences(of: "&amp;", with: "&")))
      }
    }
    return found
  }

  /// The links that lead to another file or place here, and not out into the world.
  var relativeLinks: [(line: Int, destination: String)] {
    links.filter { !$0.destination.contains("://") && !$0.destination.hasPrefix("mailto:") }
  }

  /// The places in the page that a link can name: anchors written out, and headings as forges name them.
  var anchors: Set<String> {
    var found: Set<String> = []
    let regex = try? NSRegularExpression(pattern: #"<a (?:id|name)="([^"]*)">"#)
    for line in withoutFences {
      for match in regex?.matches(in: line, range: NSRange(line.startIndex..., in: line)) ?? [] {
        if let range = Range(match.range(at: 1), in: line) { found.insert(String(line[range])) }
      }
      guard line.hasPrefix("#") else { continue }
      let heading = line.drop { $0 == "#" }.lowercased().trimmingCharacters(in: .whitespaces)
      let kept = heading.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
      let slug = kept.replacingOccurrences(of: " ", with: "-")
      let isNew = found.insert(slug).inserted
      if !isNew { found.insert("\(slug)-1") }
    }
    return found
  }

  /// The path that a relative destination leads to, and the place in it.
  func target(of destination: String) -> (path: String, anchor: String?) {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    let anchor = parts.count == 2 ? parts[1].removingPercentEncoding : nil
    guard let written = parts.first?.removingPercentEncoding, !written.isEmpty else { return (path, anchor) }
    var steps = path.split(separator: "/").dropLast().map(String.init)
    for step in written.split(separator: "/").map(String.init) where step != "." {
      if step == "..", steps.last.map({ $0 != ".." }) ?? false {
        steps.removeLast()
      } else {
        steps.append(step)
      }
    }
    return (steps.joined(separator: "/"), anchor)
  }

  /// The lines, those between fences left empty.
  private var withoutFences: [String] {
    var isInside = false
    return lines.map { line in
      let isFence = line.hasPrefix("```")
      defer { if isFence { isInside.toggle() } }
      return isInside || isFence ? "" : line
    }
  }
}
