/// A command of a README with the lines that it shows as its answer.
struct ReadmeExample: Equatable {
  /// The line of the README, from 1.
  var line: Int
  /// What is typed, without the sign of the prompt.
  var command: String
  /// The lines below it; `...` stands for any.
  var expected: [String]

  /// The commands in the fenced blocks of consoles; a backslash at the end goes on on the next line.
  static func all(in text: String) -> [ReadmeExample] {
    var found: [ReadmeExample] = []
    var isConsole = false
    var isOpen = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("```") {
        isOpen.toggle()
        isConsole = isOpen && ["```console", "```sh", "```shell"].contains(line)
      } else if isConsole, line.hasPrefix("$ ") {
        found.append(ReadmeExample(line: index + 1, command: String(line.dropFirst(2)), expected: []))
      } else if isConsole, let last = found.indices.last {
        if found[last].command.hasSuffix("\\"), found[last].expected.isEmpty {
          found[last].command.removeLast()
          found[last].command += line.drop { $0 == " " || $0 == ">" }
        } else {
          found[last].expected.append(String(line))
        }
      }
    }
    return found
  }

  /// The words for the tool, or nil where the command is none of it.
  ///
  /// What a shell would do with the answer or feed in is left out; ``needsShell`` says so.
  var words: [String]? {
    var words = Self.split(command)
    if words.starts(with: ["swift", "run"]) {
      words.removeFirst(2)
      while words.first?.hasPrefix("-") == true { words.removeFirst(words.first == "-c" ? 2 : 1) }
    }
    guard words.first == "a4p" else { return nil }
    return Array(words.dropFirst().prefix { !Self.operators.contains($0) })
  }

  /// Whether a shell has a part in it, so that the answer is not the tool's alone.
  var needsShell: Bool { Self.split(command).contains { Self.operators.contains($0) } }

  private static let operators: Set = ["|", ">", ">>", "<", "<<<", "&&", "||", ";"]

  /// Takes a line apart as a shell does: at spaces, with quotes of both kinds and backslashes.
  static func split(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in line {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character == " " {
        if let done = word { words.append(done) }
        word = nil
      } else if quote == nil, word == nil, character == "#" {
        break
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }

  /// Whether lines fit a pattern in which `...` stands for any number of lines.
  static func fits(_ pattern: ArraySlice<String>, _ lines: ArraySlice<String>) -> Bool {
    guard let first = pattern.first else { return lines.isEmpty }
    if first == "..." {
      return (lines.startIndex...lines.endIndex).contains { fits(pattern.dropFirst(), lines[$0...]) }
    }
    guard let line = lines.first, line == first else { return false }
    return fits(pattern.dropFirst(), lines.dropFirst())
  }
}
