/// Asks questions at a terminal, by keys where it can move its cursor and by lines where it cannot.
struct Asker {
  let door: any TerminalDoor

  func ask(_ question: Question) -> Chooser.Outcome {
    if !question.preface.isEmpty { door.write(question.preface.replacing("\n", with: "\r\n")) }
    let outcome = door.isPlain ? askPlainly(question) : askByKeys(question)
    if !door.isPlain { door.write(summary(question, outcome)) }
    return outcome
  }

  private func askByKeys(_ question: Question) -> Chooser.Outcome {
    let style = TerminalStyle(isColored: door.isColored)
    return door.withKeys { next in
      var chooser = Chooser(question)
      var shown: Frame?
      while true {
        let size = door.size
        let frame = chooser.frame(columns: size.columns, rows: size.rows, style: style)
        door.write(frame.drawing(over: shown))
        shown = frame
        let keys = next()
        if keys.contains(.resumed) { shown = nil }
        for key in keys.isEmpty ? [.interrupt] : keys {
          guard let outcome = chooser.press(key) else { continue }
          door.write(Frame.erasing(shown))
          return outcome
        }
      }
    }
  }

  private func askPlainly(_ question: Question) -> Chooser.Outcome {
    var chooser = PlainChooser(question)
    door.write(chooser.opening)
    while true {
      door.write("> ")
      let (outcome, text) = chooser.take(door.readLine())
      door.write(text)
      if let outcome { return outcome }
    }
  }

  /// What stays on the screen of a question that was answered.
  private func summary(_ question: Question, _ outcome: Chooser.Outcome) -> String {
    guard case .answered(let value) = outcome else { return "" }
    let label = question.choices.first { $0.value == value }?.label ?? value
    let style = TerminalStyle(isColored: door.isColored)
    let lines = TextWrap.lines(
      "\(question.prompt) \(TerminalText.shown(label))", width: max(10, door.size.columns - 1), indent: 2,
      firstIndent: 0)
    let shown = lines.count > 2 ? [lines[0], Chooser.clipped(lines[1] + " …", door.size.columns - 1)] : lines
    return shown.map { style.dim($0) + "\r\n" }.joined()
  }
}
