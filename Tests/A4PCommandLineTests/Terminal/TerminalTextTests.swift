import A4PCommandLine
import Testing

struct TerminalTextTests {
  @Test(arguments: [
    ("plain text", "plain text"), ("", ""), ("Côte d’Ivoire 中国 السودان 👍🏽", "Côte d’Ivoire 中国 السودان 👍🏽"),
    ("a\u{1B}[2J", "a␛[2J"), ("\u{1B}]0;title\u{07}", "␛]0;title␇"), ("a\tb", "a␉b"), ("\u{0}\u{8}", "␀␈"),
    ("\u{7F}", "␡"), ("\u{9B}2J", "\\u{9B}2J"), ("\u{85}", "\\u{85}"),
    ("a\u{202E}b\u{202C}", "a\\u{202E}b\\u{202C}"), ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
    ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"), ("\u{FEFF}x", "\\u{FEFF}x"), ("x\u{E0041}", "x\\u{E0041}"),
    ("one\ntwo", "one ⏎ two"), ("one\r\ntwo", "one ⏎ two"), ("one\rtwo", "one␍two"), ("one\r", "one␍"),
    ("one\r\r\ntwo", "one␍ ⏎ two"), ("\u{200F}نعم", "\u{200F}نعم"),
  ])
  func showsWhatATerminalWouldObey(text: String, shown: String) {
    #expect(TerminalText.shown(text) == shown)
    #expect(TerminalText.shown(shown) == shown)
  }

  @Test func keepsLineBreaksInParagraphs() {
    #expect(TerminalText.paragraphs("one\r\n\ntwo\u{1B}[A\rthree") == "one\n\ntwo␛[A␍three")
  }

  @Test func leavesNoControlCharacterWhateverIsGiven() {
    let hostile = String(
      String.UnicodeScalarView((0...0x30FF).compactMap(Unicode.Scalar.init as (Int) -> Unicode.Scalar?)))
    let shown = TerminalText.shown(hostile)
    #expect(shown.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    #expect(
      TerminalText.paragraphs(hostile).unicodeScalars.allSatisfy {
        $0 == "\n" || $0.properties.generalCategory != .control
      })
  }
}
