import Formats

/// Whatever text people typed, it stays within the part of the page that it was meant for.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMarkdown(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let inlines: [[MarkdownInline]] = [
    [.text(text)], [.strong([.text(text)])], [.emphasis([.text(text)]), .text(text)], [.code(text)],
    [.link([.text(text)], destination: "https://invented.example/\(text)")],
    [.image(alternative: text, destination: text)], [.anchor(text), .text(text)],
  ]
  for inline in inlines {
    precondition(lines([.paragraph(inline)]).count <= 1)
    let heading = lines([.heading(level: 2, inline)])
    precondition(heading.count <= 1)
    precondition(heading.allSatisfy { $0.hasPrefix("##") })
    let table = MarkdownTable(header: [["One"], ["Two"]], rows: [[inline, inline]])
    let rows = lines([.table(table)])
    precondition(rows.count == 3)
    precondition(rows.allSatisfy { bars($0) == 3 })
  }
  // A fence is longer than any run of its mark inside, and a list keeps to itself what follows it.
  _ =
    MarkdownDocument([
      .code(language: text, text), .quotation([.paragraph([.text(text)])]),
      .list([[.paragraph([.text(text)])], [.code(language: "", text)]]),
    ]).text
  return 0
}

/// The lines of a document that are not empty, by all that a reader may take for the end of a line.
private func lines(_ blocks: [MarkdownBlock]) -> [Substring.UnicodeScalarView] {
  MarkdownDocument(blocks).text.unicodeScalars
    .split { "\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) }
}

/// The bars that part cells: those that no backslash takes the meaning from.
private func bars(_ line: Substring.UnicodeScalarView) -> Int {
  var count = 0
  var isEscaped = false
  for scalar in line {
    if scalar == "|", !isEscaped { count += 1 }
    isEscaped = scalar == "\\" && !isEscaped
  }
  return count
}

extension Substring.UnicodeScalarView {
  fileprivate func hasPrefix(_ text: String) -> Bool { starts(with: text.unicodeScalars) }
}
