import A4PCommandLine
import Testing

struct KeyReaderTests {
  private func expect(_ expected: [Key], _ keys: [Key]) { #expect(keys == expected) }

  private func keys(_ text: String) -> [Key] {
    var reader = KeyReader()
    return reader.keys(Array(text.utf8), isAll: true)
  }

  @Test(arguments: [
    ("a", [Key.text("a")]), ("é中", [.text("é"), .text("中")]), ("\r", [.enter]), ("\t", [.tab]),
    ("\u{1B}[A", [.up]), ("\u{1B}OB", [.down]), ("\u{1B}[Z", [.backTab]), ("\u{1B}[3~", [.delete]),
    ("\u{1B}[1~\u{1B}[F", [.home, .end]), ("\u{1B}", [.escape]), ("\u{7F}", [.backspace]),
    ("\u{3}", [.interrupt]),
    ("\u{4}", [.endOfInput]), ("\u{15}\u{17}\u{B}", [.deleteToStart, .deleteWord, .deleteToEnd]),
    ("\u{1A}", []),
    ("\u{1B}[1;5C", []),
  ])
  func readsKeys(text: String, expected: [Key]) {
    #expect(keys(text) == expected)
  }

  @Test func waitsForTheRestOfACharacter() {
    var reader = KeyReader()
    let bytes = Array("й".utf8)
    expect([], reader.keys([bytes[0]]))
    #expect(reader.isWaiting)
    expect([.text("й")], reader.keys([bytes[1]]))
    #expect(!reader.isWaiting)
  }

  @Test func waitsForTheRestOfASequence() {
    var reader = KeyReader()
    expect([], reader.keys(Array("\u{1B}".utf8)))
    expect([.down], reader.keys(Array("[B".utf8)))
  }

  @Test func takesWhatIsPastedAsOneTextWithoutItsLineBreaksAndControls() {
    #expect(keys("\u{1B}[200~one\r\ntwo\u{7}\u{1B}[201~x") == [.text("one  two"), .text("x")])
    var reader = KeyReader()
    expect([], reader.keys(Array("\u{1B}[200~on".utf8)))
    expect([.text("one")], reader.keys(Array("e\u{1B}[201~".utf8)))
  }

  @Test func outlivesBytesThatAreNoText() {
    var reader = KeyReader()
    let found = reader.keys([0xFF, 0xFE, 0x80, 0x61, 0x0D, 0x0D], isAll: true)
    #expect(found.last == .enter)
  }
}
