/// Writes blocks as lines, each with its line feed, behind lines that are there already.
///
/// A block within another is written first and then moved to the right as a whole, so that no block needs to
/// know what it stands in. Lines never have white space at their end.
enum MarkdownBlockWriter {
  /// Writes blocks with one blank line between any two; blocks with nothing to show are left out.
  static func append(_ blocks: [MarkdownBlock], to bytes: inout [UInt8]) {
    var previous: MarkdownBlock?
    for block in blocks {
      let start = bytes.count
      if let previous {
        bytes.append(lineFeed)
        // Without something between them two lists of a kind would be one.
        if previous.continues(into: block) { bytes.append(contentsOf: "<!-- -->\n\n".utf8) }
      }
      let place = bytes.count
      append(block, to: &bytes)
      if bytes.count == place {
        bytes.removeSubrange(start...)
      } else {
        previous = block
      }
    }
  }

  private static func append(_ block: MarkdownBlock, to bytes: inout [UInt8]) {
    switch block {
    case .heading(let level, let inlines):
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "#"), count: min(max(level, 1), 6)))
      bytes.append(space)
      let place = bytes.count
      MarkdownInlineWriter.append(inlines, in: .heading, lineBreak: " ", to: &bytes)
      if bytes.count == place { bytes.removeSubrange(start...) } else { bytes.append(lineFeed) }
    case .paragraph(let inlines):
      append(paragraph: inlines, to: &bytes)
    case .list(let items):
      append(items, to: &bytes) { _ in "-" }
    case .orderedList(let items):
      append(items, to: &bytes) { "\($0 + 1)." }
    case .table(let table):
      append(table, to: &bytes)
    case .code(let language, let text):
      append(code: text, language: language, to: &bytes)
    case .quotation(let blocks):
      append(linesOf: Self.bytes(of: blocks), to: &bytes) { _ in "> " }
    case .rule:
      // Dashes could be the underline of a heading or, in pandoc, the edge of a metadata block.
      bytes.append(contentsOf: "***\n".utf8)
    case .anchor(let name):
      append(paragraph: [.anchor(name)], to: &bytes)
    }
  }

  private static func append(paragraph inlines: [MarkdownInline], to bytes: inout [UInt8]) {
    let start = bytes.count
    MarkdownInlineWriter.append(inlines, in: .paragraph, lineBreak: "\\\n", to: &bytes)
    if bytes.count > start { bytes.append(lineFeed) }
  }

  private static func append(
    _ items: [[MarkdownBlock]], to bytes: inout [UInt8], marker: (Int) -> String
  ) {
    let isTightList = items.allSatisfy(isTight)
    for (index, item) in items.enumerated() {
      if index > 0, !isTightList { bytes.append(lineFeed) }
      let marker = marker(index)
      let lines = isTightList ? item.reduce(into: []) { append($1, to: &$0) } : Self.bytes(of: item)
      if lines.isEmpty { bytes.append(contentsOf: (marker + "\n").utf8) }
      let indentation = String(repeating: " ", count: marker.utf8.count + 1)
      append(linesOf: lines, to: &bytes) { $0 == 0 ? marker + " " : indentation }
    }
  }

  /// Writes lines with something before each; before a blank line only what is visible of it.
  private static func append(linesOf lines: [UInt8], to bytes: inout [UInt8], before: (Int) -> String) {
    var rest = lines[...]
    var index = 0
    while let end = rest.firstIndex(of: lineFeed) {
      bytes.append(contentsOf: before(index).utf8)
      if end == rest.startIndex {
        while bytes.last == space { bytes.removeLast() }
      }
      bytes.append(contentsOf: rest[...end])
      rest = rest[(end + 1)...]
      index += 1
    }
  }

  private static func bytes(of blocks: [MarkdownBlock]) -> [UInt8] {
    var bytes: [UInt8] = []
    append(blocks, to: &bytes)
    return bytes
  }

  /// Whether an item can do without blank lines: a paragraph, and perhaps a list under it.
  private static func isTight(_ item: [MarkdownBlock]) -> Bool {
    var rest = item[...]
    if case .paragraph = rest.first {
      let paragraph = rest.prefix(1)
      rest.removeFirst()
      if !rest.isEmpty, bytes(of: Array(paragraph)).isEmpty { return false }
    }
    guard let block = rest.popFirst() else { return true }
    guard rest.isEmpty else { return false }
    switch block {
    case .list(let items), .orderedList(let items):
      // A list which begins with an empty item cannot interrupt a paragraph (CommonMark 0.31, 5.2).
      guard let first = items.first, !bytes(of: first).isEmpty else { return false }
      return items.allSatisfy(isTight)
    default:
      return false
    }
  }

  private static func append(code text: String, language: String, to bytes: inout [UInt8]) {
    var content: [UInt8] = []
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r": content.append(lineFeed)
      case "\t": content.append(UInt8(ascii: "\t"))
      default: MarkdownCharacters.append(scalar, to: &content)
      }
      previous = scalar
    }
    let lines = content.split(separator: lineFeed, omittingEmptySubsequences: false).map { line in
      line.prefix(MarkdownEdges.withoutTrailingSpace(Array(line), 0..<line.count).count)
    }
    let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    let longest = lines.map { MarkdownCharacters.longestRun(of: UInt8(ascii: "`"), in: $0) }.max() ?? 0
    let fence = repeatElement(UInt8(ascii: "`"), count: max(3, longest + 1))
    bytes.append(contentsOf: fence)
    bytes.append(contentsOf: language.utf8.filter(MarkdownCharacters.isLanguage))
    bytes.append(lineFeed)
    for line in lines[..<end] {
      bytes.append(contentsOf: line)
      bytes.append(lineFeed)
    }
    bytes.append(contentsOf: fence)
    bytes.append(lineFeed)
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")
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
