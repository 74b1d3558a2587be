import A4PCommandLine
import Testing

struct TerminalStyleTests {
  @Test func leavesTextAloneWithoutColours() {
    let style = TerminalStyle.plain
    #expect(
      [style.strong("a"), style.dim("a"), style.warning("a"), style.error("a"), style.heading("a")]
        == ["a", "a", "a", "a", "a"])
  }

  @Test func codesEachLineByItself() {
    let style = TerminalStyle(isColored: true)
    #expect(style.error("a\n\nb") == "\u{1B}[31ma\u{1B}[39m\n\n\u{1B}[31mb\u{1B}[39m")
    #expect(style.strong(style.warning("a")) == "\u{1B}[1m\u{1B}[33ma\u{1B}[39m\u{1B}[22m")
  }
}
