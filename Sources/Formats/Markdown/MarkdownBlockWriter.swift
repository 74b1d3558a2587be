/// Writes blocks as lines without their line breaks.
///
/// A block within another is written first and then moved to the right as a whole, so that no block needs to
/// know what it stands in. Lines never have white space at their end.
enum MarkdownBlockWriter {
  /// The lines of the blocks with one blank line between any two; blocks with nothing to show are left out.
  static func lines(of blocks: [MarkdownBlock]) -> [String] {
    var lines: [String] = []
    var previous: MarkdownBlock?
    for block in blocks {
      let own = Self.lines(of: block)
      if own.isEmpty { continue }
      if let previous {
        lines.append("")
        // Without something between them two lists of a kind would be one.
        if previous.continues(into: block) { lines += ["<!-- -->", ""] }
      }
      lines += own
      previous = block
    }
    return lines
  }

  private static func lines(of block: MarkdownBlock) -> [String] {
    switch block {
    case .heading(let level, let inlines):
      let text = MarkdownInlineWriter.line(inlines, in: .heading)
      return text.isEmpty ? [] : [String(repeating: "#", count: min(max(level, 1), 6)) + " " + text]
    case .paragraph(let inlines):
      return MarkdownInlineWriter.lines(inlines)
    case .list(let items):
      return list(items) { _ in "-" }
    case .orderedList(let items):
      return list(items) { "\($0 + 1)." }
    case .table(let table):
      return lines(of: table)
    case .code(let language, let text):
      return code(text, language: language)
    case .quotation(let blocks):
      return lines(of: blocks).map { $0.isEmpty ? ">" : "> " + $0 }
    case .rule:
      // Dashes could be the underline of a heading or, in pandoc, the edge of a metadata block.
      return ["***"]
    case .anchor(let name):
      return MarkdownInlineWriter.lines([.anchor(name)])
    }
  }

  private static func list(_ items: [[MarkdownBlock]], marker: (Int) -> String) -> [String] {
    let isTightList = items.allSatisfy(isTight)
    let written = items.map { itemLines($0, isTight: isTightList) }
    var lines: [String] = []
    for (index, item) in written.enumerated() {
      if index > 0, !isTightList { lines.append("") }
      let own = marker(index)
      let indentation = String(repeating: " ", count: own.utf8.count + 1)
      lines.append(item.first.map { own + " " + $0 } ?? own)
      lines += item.dropFirst().map { $0.isEmpty ? "" : indentation + $0 }
    }
    return lines
  }

  private static func itemLines(_ item: [MarkdownBlock], isTight: Bool) -> [String] {
    isTight ? item.flatMap { lines(of: $0) } : lines(of: item)
  }

  /// Whether an item can do without blank lines: a paragraph, and perhaps a list under it.
  private static func isTight(_ item: [MarkdownBlock]) -> Bool {
    var rest = item[...]
    if case .paragraph(let inlines) = rest.first {
      rest.removeFirst()
      if !rest.isEmpty, MarkdownInlineWriter.lines(inlines).isEmpty { return false }
    }
    guard let block = rest.popFirst() else { return true }
    guard rest.isEmpty else { return false }
    switch block {
    case .list(let items), .orderedList(let items):
      // A list which begins with an empty item cannot interrupt a paragraph (CommonMark 0.31, 5.2).
      guard let first = items.first, !lines(of: first).isEmpty else { return false }
      return items.allSatisfy(isTight)
    default:
      return false
    }
  }

  private static func code(_ text: String, language: String) -> [String] {
    var lines: [[Unicode.Scalar]] = [[]]
    for scalar in MarkdownCharacters.unifiedLineBreaks(text) {
      if scalar == "\n" {
        lines.append([])
      } else if scalar == "\t" {
        lines[lines.count - 1].append(scalar)
      } else {
        lines[lines.count - 1] += MarkdownCharacters.visible(scalar)
      }
    }
    let content = lines.map(MarkdownCharacters.withoutTrailingSpace)
    let used = content.drop(while: \.isEmpty).isEmpty ? [] : content
    let end = used.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    let longest = used.map { MarkdownCharacters.longestRun(of: "`", in: $0) }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    let information = language.unicodeScalars.filter(MarkdownCharacters.isLanguage)
    return [fence + String(information)] + used[..<end].map(MarkdownCharacters.string) + [fence]
  }
}

extension MarkdownBlock {
  /// Whether this and a following block would be read as one list.
  fileprivate func continues(into following: MarkdownBlock) -> Bool {
    switch (self, following) {
    case (.list, .list), (.orderedList, .orderedList): true
    default: false
    }
  }
}
