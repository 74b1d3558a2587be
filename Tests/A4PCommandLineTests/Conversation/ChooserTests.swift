import A4PCommandLine
import Testing

struct ChooserTests {
  private static let fruit = [
    Choice("A", "Apples from Ávila"), Choice("B", "Brown bread"), Choice("C", "苹果 and bread"),
  ]

  private func chooser(
    isOpen: Bool = false, isOptional: Bool = false, _ keys: String...
  ) -> (chooser: Chooser, outcome: Chooser.Outcome?) {
    var chooser = Chooser(Question("Which?", choices: Self.fruit, isOpen: isOpen, isOptional: isOptional))
    var reader = KeyReader()
    for text in keys {
      for key in reader.keys(Array(text.utf8), isAll: true) {
        if let outcome = chooser.press(key) { return (chooser, outcome) }
      }
    }
    return (chooser, nil)
  }

  @Test(arguments: [
    ("\r", "A"), ("bread\r", "B"), ("BROWN\r", "B"), ("avila\r", "A"), ("苹\r", "C"), ("bread a\r", "C"),
    ("\u{1B}[B\r", "B"), ("\t\t\r", "C"), ("\u{1B}[A\r", "C"), ("zzz\u{15}br\t\r", "C"),
    ("brx\u{7F}ead\t\r", "C"),
  ])
  func takesAChoiceByWordsOfItAndByKeys(typed: String, value: String) {
    #expect(chooser(typed).outcome == .answered(value))
  }

  @Test func refusesWhatIsNotOnAClosedList() {
    let (chooser, outcome) = chooser("melon\r")
    #expect(outcome == nil)
    #expect(chooser.frame(columns: 40, rows: 20).lines.contains("  Nothing on the list fits 'melon'."))
  }

  @Test func takesWhatIsTypedWhereTheListOnlySuggests() {
    #expect(chooser(isOpen: true, "Brow\r").outcome == .answered("Brow"))
    #expect(chooser(isOpen: true, "brow\u{1B}[B\r").outcome == .answered("B"))
  }

  @Test func leavesOutWhatIsOptionalOnlyWhereNothingWasChosen() {
    #expect(chooser(isOptional: true, "\r").outcome == .skipped)
    #expect(chooser(isOptional: true, "brown\r").outcome == .answered("B"))
    #expect(chooser(isOptional: true, "\u{1B}[B\r").outcome == .answered("A"))
  }

  @Test(arguments: ["\u{3}", "br\u{3}", "\u{4}"])
  func leavesAtControlC(typed: String) {
    #expect(chooser(typed).outcome == .left)
  }

  @Test("fits the terminal in every script", arguments: [20, 40, 80])
  func fitsTheTerminal(columns: Int) {
    let labels = ["مؤشرات أداء حفظ السلام في البعثات الميدانية كلها", "维持和平行动的业绩与问责制安排和指标", "Показатели"]
    let question = Question(
      "Which of these commitments, of which there are many, does it bear on?", hint: "Words of a title.",
      choices: (0..<30).map { Choice("\($0)", "\($0) \(labels[$0 % 3])") })
    var chooser = Chooser(question)
    for rows in [8, 20] {
      let frame = chooser.frame(columns: columns, rows: rows)
      #expect(frame.lines.allSatisfy { DisplayWidth.of($0) < columns })
      #expect(frame.lines.count <= max(rows, 12))
    }
    for _ in 0..<90 { _ = chooser.press(.text("文")) }
    let frame = chooser.frame(columns: columns, rows: 20)
    #expect(frame.cursorColumn < columns)
    #expect(frame.lines.allSatisfy { DisplayWidth.of($0) < columns })
  }

  @Test func editsALineByUserPerceivedCharacters() {
    var editor = LineEditor()
    for key in [
      Key.text("cafe"), .text("\u{301}"), .text(" نص"), .left, .left, .left, .backspace, .text("e"), .end,
    ] {
      let isTaken = editor.press(key)
      #expect(isTaken)
    }
    #expect(editor.text == "cafe نص")
    _ = editor.press(.deleteWord)
    #expect(editor.text == "cafe ")
  }

  @Test func drawsOverWhatItDrewBefore() {
    let frame = Frame(lines: ["Which?", "> br", "  Brown bread"], cursorLine: 1, cursorColumn: 4)
    #expect(frame.drawing(over: nil) == "Which?\r\n> br\r\n  Brown bread\r\u{1B}[1A\u{1B}[4C")
    #expect(frame.drawing(over: frame).hasPrefix("\u{1B}[1A\r\u{1B}[J"))
  }
}
