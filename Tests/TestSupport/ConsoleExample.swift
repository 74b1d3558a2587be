/// A command that a page shows in a console, with the lines that it shows as its answer.
package struct ConsoleExample: Equatable {
  /// The line of the page, from 1.
  package var line: Int
  /// What is typed, without the sign of the prompt.
  package var command: String
  /// The lines below it; `...` stands for any.
  package var expected: [String]

  package init(line: Int, command: String, expected: [String]) {
    self.line = line
    self.command = command
    self.expected = expected
  }

  /// The commands in the fenced blocks of consoles; a backslash at the end goes on on the next line.
  package static func all(in text: String) -> [ConsoleExample] {
    var found: [ConsoleExample] = []
    for (index, (line, part)) in parts(of: text).enumerated() {
      guard let last = found.indices.last, part != .command else {
        if part == .command {
          found.append(ConsoleExample(line: index + 1, command: String(line.dropFirst(2)), expected: []))
        }
        continue
      }
      switch part {
      case .continuation:
        found[last].command.removeLast()
        found[last].command += line.drop { $0 == " " || $0 == ">" }
      case .answer: found[last].expected.append(String(line))
      case .words, .command: break
      }
    }
    return found
  }

  /// The page with other answers below its commands, one for each in order; nil leaves what is there.
  package static func page(_ text: String, withAnswers answers: [[String]?]) -> String {
    var lines: [Substring] = []
    var number = -1
    for (line, part) in parts(of: text) {
      let isReplaced = answers.indices.contains(number) && answers[number] != nil
      if part == .command { number += 1 }
      if part == .answer, isReplaced { continue }
      lines.append(line)
      guard part == .command || part == .continuation, !line.hasSuffix("\\"), answers.indices.contains(number)
      else { continue }
      lines += (answers[number] ?? []).map { Substring($0) }
    }
    return lines.joined(separator: "\n")
  }

  /// What a line of a page is.
  private enum Part {
    case words, command, continuation, answer
  }

  private static func parts(of text: String) -> [(line: Substring, part: Part)] {
    var isConsole = false
    var isOpen = false
    var goesOn = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("```") {
        isOpen.toggle()
        isConsole = isOpen && ["```console", "```sh", "```shell"].contains(line)
        goesOn = false
        return (line, .words)
      }
      guard isConsole else { return (line, .words) }
      let part: Part = line.hasPrefix("$ ") ? .command : goesOn ? .continuation : .answer
      goesOn = part != .answer && line.hasSuffix("\\")
      return (line, part)
    }
  }

  /// The words for the tool, or nil where the command is none of it.
  ///
  /// What a shell would do with the answer or feed in is left out; ``needsShell`` says so.
  package var words: [String]? {
    var words = Self.split(command)
    if words.starts(with: ["swift", "run"]) {
      words.removeFirst(2)
      while words.first?.hasPrefix("-") == true { words.removeFirst(words.first == "-c" ? 2 : 1) }
    }
    guard words.first == "a4p" else { return nil }
    return Array(words.dropFirst().prefix { !Self.operators.contains($0) })
  }

  /// Whether a shell has a part in it, so that the answer is not the tool's alone.
  package var needsShell: Bool { Self.split(command).contains { Self.operators.contains($0) } }

  private static let operators: Set = ["|", ">", ">>", "<", "<<<", "&&", "||", ";"]

  /// Takes a line apart as a shell does: at spaces, with quotes of both kinds and backslashes.
  package static func split(_ line: String) -> [String] {
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

  /// Whether lines are those that it shows, in which `...` stands for any number of lines.
  ///
  /// White space at the end of a line and empty lines at the end of the answer are not held against it.
  package func fits(_ answer: [String]) -> Bool {
    Self.fits(Self.trimmed(expected)[...], Self.trimmed(answer)[...])
  }

  package static func fits(_ pattern: ArraySlice<String>, _ lines: ArraySlice<String>) -> Bool {
    guard let first = pattern.first else { return lines.isEmpty }
    if first == "..." {
      return (lines.startIndex...lines.endIndex).contains { fits(pattern.dropFirst(), lines[$0...]) }
    }
    guard let line = lines.first, line == first else { return false }
    return fits(pattern.dropFirst(), lines.dropFirst())
  }

  /// The lines without white space at their ends and without empty ones at the end.
  package static func trimmed(_ lines: [String]) -> [String] {
    var lines = lines.map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
