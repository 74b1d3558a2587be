import A4PCommandLine
import Testing

struct ShellWordsTests {
  @Test(arguments: [
    ("a4p sta", ["a4p", "sta"]), ("a4p ", ["a4p", ""]), ("", [""]), ("a4p 'Costa R", ["a4p", "Costa R"]),
    ("a4p Costa\\ R", ["a4p", "Costa R"]), ("a4p --title \"it's\" x", ["a4p", "--title", "it's", "x"]),
  ])
  func takesAnUnfinishedLineApart(line: String, words: [String]) {
    #expect(ShellWords.partial(line) == words)
  }

  @Test(arguments: [
    ("plain", "plain"), ("PER-4:advances", "PER-4:advances"), ("two words", "'two words'"), ("", "''"),
    ("it's", "'it'\\''s'"), ("$HOME", "'$HOME'"), ("*", "'*'"), ("中文", "'中文'"), ("a\nb", "'a\nb'"),
    ("!", "'!'"),
  ])
  func quotesWhatAShellWouldChange(word: String, quoted: String) {
    #expect(ShellWords.quoted(word) == quoted)
    if !word.contains("\n"), !word.isEmpty { #expect(ShellWords.partial(quoted) == [word]) }
  }
}
