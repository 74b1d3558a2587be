/// A question on a terminal that can move its cursor: a line to type, and under it the choices that fit.
///
/// A value that knows neither keys' bytes nor the screen: keys go in, a frame or an outcome comes out.
package struct Chooser: Sendable {
  /// How a question ended.
  package enum Outcome: Hashable, Sendable {
    case answered(String)
    case skipped
    /// Control-C, Control-D on an empty line, or the end of the terminal.
    case left
  }

  package let question: Question
  private(set) var editor: LineEditor
  private(set) var matches: [Choice]
  /// The choice that was moved to with the keys.
  private var moved: Int?
  private var complaint: String?

  package init(_ question: Question) {
    self.question = question
    editor = LineEditor(question.isEditable ? question.present ?? "" : "")
    matches = question.matches(editor.text)
  }

  /// The choice that Enter takes: the one moved to, else the first of a list that must be chosen from.
  var highlighted: Int? {
    if let moved, moved < matches.count { return moved }
    if editor.text.isEmpty, !question.isEditable, let present = question.present {
      return matches.firstIndex { $0.value == present }
    }
    let isNeeded = !question.isOptional || !editor.text.isEmpty
    return !question.isOpen && isNeeded && !matches.isEmpty ? 0 : nil
  }

  /// Takes a key, and ends where it answers the question.
  package mutating func press(_ key: Key) -> Outcome? {
    complaint = nil
    switch key {
    case .interrupt: return .left
    case .endOfInput where editor.text.isEmpty: return .left
    case .endOfInput: _ = editor.press(.delete)
    case .enter: return enter()
    case .down, .tab: move(by: 1)
    case .up, .backTab: move(by: -1)
    case .pageDown: move(by: 5, wraps: false)
    case .pageUp: move(by: -5, wraps: false)
    case .escape:
      editor = LineEditor()
      search()
    default:
      let text = editor.text
      if editor.press(key), editor.text != text { search() }
    }
    return nil
  }

  private mutating func search() {
    matches = question.matches(editor.text)
    moved = nil
  }

  private mutating func move(by step: Int, wraps: Bool = true) {
    guard !matches.isEmpty else { return }
    guard let from = highlighted else {
      moved = step > 0 ? 0 : matches.count - 1
      return
    }
    let next = from + step
    moved = wraps ? (next + matches.count) % matches.count : min(max(next, 0), matches.count - 1)
  }

  private mutating func enter() -> Outcome? {
    let verdict =
      highlighted.map { question.judged(matches[$0].value) }
      ?? question.verdict(on: editor.text, isPrefilled: question.isEditable)
    switch verdict {
    case .answered(let value): return .answered(value)
    case .skipped: return .skipped
    case .refused(let reason):
      complaint = reason
      return nil
    }
  }

  /// What the screen shows now.
  package func frame(columns: Int, rows: Int, style: TerminalStyle = .plain) -> Frame {
    let width = max(10, columns - 1)
    var lines = TextWrap.lines(question.prompt, width: width).map(style.strong)
    let (line, column) = typed(width - 2)
    lines.append("> " + line)
    let cursorLine = lines.count - 1
    if let complaint { lines += TextWrap.lines(complaint, width: width, indent: 2).map(style.error) }
    let room = max(1, min(8, rows - lines.count - 4))
    let first = min(max(0, (highlighted ?? 0) - room + 1), max(0, matches.count - room))
    for (place, choice) in matches.enumerated().dropFirst(first).prefix(room) {
      let label = Self.clipped(
        "\(place == highlighted ? "›" : " ") \(TerminalText.shown(choice.label))", width)
      lines.append(place == highlighted ? style.strong(label) : label)
    }
    if matches.count > room {
      lines.append(style.dim(Self.clipped("  \(matches.count) fit; type to narrow", width)))
    }
    let advice = question.advice(isPrefilled: question.isEditable)
    lines += TextWrap.lines(advice, width: width, indent: 2).map(style.dim)
    return Frame(lines: lines.filter { !$0.isEmpty }, cursorLine: cursorLine, cursorColumn: 2 + column)
  }

  /// The part of the line that fits, and the column of the cursor in it.
  private func typed(_ width: Int) -> (String, Int) {
    var before = Array(editor.before)
    var column = DisplayWidth.of(editor.before)
    while column >= width, !before.isEmpty { column -= DisplayWidth.of(before.removeFirst()) }
    let after = editor.text.dropFirst(editor.cursor)
    return (Self.clipped(String(before) + after, width), column)
  }

  /// The beginning of a text that is no wider than this.
  static func clipped(_ text: String, _ width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var result = ""
    var used = 0
    for character in text {
      used += DisplayWidth.of(character)
      if used >= width { break }
      result.append(character)
    }
    return result + "…"
  }
}
