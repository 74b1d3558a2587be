/// A line to be typed into a shell, which stays right when it is broken to fit a page.
struct ShellLine {
  private let words: [String]

  /// Takes the line apart at spaces that are not inside quotes.
  init(_ line: String) {
    var words: [String] = [""]
    var quote: Character?
    for character in line {
      if character == " ", quote == nil {
        words.append("")
        continue
      }
      if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      }
      words[words.count - 1].append(character)
    }
    self.words = words.filter { !$0.isEmpty }
  }

  /// The lines, each but the last ending in a backslash; a quoted word is never broken.
  func lines(width: Int, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = margin
    for (place, word) in words.enumerated() {
      let room = place + 1 < words.count ? width - 2 : width
      let isFirst = place == 0
      if !isFirst, DisplayWidth.of(line) + 1 + DisplayWidth.of(word) > room {
        lines.append(line + " \\")
        line = margin + "    " + word
      } else {
        line += (isFirst ? "" : " ") + word
      }
    }
    return lines + [line]
  }
}
