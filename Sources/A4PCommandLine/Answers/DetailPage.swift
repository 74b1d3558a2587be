/// A page about one thing at the terminal: headings, and lines of a name and a text.
struct DetailPage {
  private let style: TerminalStyle
  private let width: Int?
  private(set) var text = ""
  private static let column = 14

  init(_ session: Session) {
    style = session.style
    width = session.context.width
  }

  /// A heading, set apart from what comes before it.
  mutating func heading(_ title: String) {
    if !text.isEmpty { text += "\n" }
    let shown = TerminalText.shown(title)
    let lines = width.map { TextWrap.lines(shown, width: $0) } ?? [shown]
    text += lines.map { style.strong($0) + "\n" }.joined()
  }

  /// A name and a text, which is wrapped under itself.
  mutating func line(_ name: String, _ value: String) {
    let label = name + String(repeating: " ", count: max(1, Self.column - DisplayWidth.of(name)))
    let shown = TerminalText.shown(value)
    guard let width, width > Self.column + 20 else {
      text += label + shown + "\n"
      return
    }
    // A name that is too long for its column stands over the text.
    if DisplayWidth.of(label) > Self.column {
      let lines =
        TextWrap.lines(name, width: width) + TextWrap.lines(shown, width: width, indent: Self.column)
      text += lines.joined(separator: "\n") + "\n"
      return
    }
    let lines = TextWrap.lines(
      shown, width: width, indent: Self.column, firstIndent: DisplayWidth.of(label))
    text += label + lines.joined(separator: "\n").drop { $0 == " " } + "\n"
  }

  /// A paragraph of its own.
  mutating func paragraph(_ value: String) {
    let shown = TerminalText.shown(value)
    text += (width.map { TextWrap.lines(shown, width: $0).joined(separator: "\n") } ?? shown) + "\n"
  }

  /// Lines that are laid out already.
  mutating func block(_ lines: String) { text += lines }
}
