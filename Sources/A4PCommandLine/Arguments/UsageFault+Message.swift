extension UsageFault {
  /// What is wrong, in one line that holds no control character.
  package var message: String {
    let text =
      switch reason {
      case .missing(let argument):
        "'\(argument.spelling)' is required"
      case .missingValue(let argument, let name):
        "'\(name)' needs a value: \(argument.placeholder)"
      case .unwantedValue(let value, let name):
        "'\(name)' takes no value, and '\(value)' was given"
      case .invalidValue(let argument, let message):
        "\(argument.mainName): \(message)"
      case .unknownOption(let name, let command):
        "'\(command)' has no option '\(name)'"
      case .ambiguousOption(let name, let candidates):
        "'\(name)' could be \(Self.alternatives(candidates))"
      case .givenTwice(let first, let second):
        "'\(second.name)' can be given once only, not as both '\(first.spelling)' and '\(second.spelling)'"
      case .unexpectedWord(let word, let command):
        "'\(word)' is one word too many for '\(command)'"
      case .unknownCommand(let name):
        "there is no command '\(name)'"
      case .ambiguousCommand(let name, let candidates):
        "the command '\(name)' could be \(Self.alternatives(candidates))"
      case .missingCommand:
        "no command was given"
      case .combination(let message):
        message
      }
    return TerminalText.shown(text)
  }

  private static func alternatives(_ names: [String]) -> String {
    let quoted = names.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension UsageFault: CustomStringConvertible {
  package var description: String { message }
}
