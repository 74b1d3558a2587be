extension Tool {
  /// What is said of a line that makes no sense: every fault with its way out, then how the command is typed.
  static func complaint(_ faults: UsageFaults, words: [String], in context: Context) -> Answer {
    let style = TerminalStyle(isColored: context.areErrorsColored && !words.contains("--no-color"))
    let index = syntax.commandIndex(in: words)
    var command: CommandSyntax?
    if let index, case .found(let found) = syntax.command(named: words[index]) { command = found }
    var lines: [String] = []
    for fault in faults.all {
      lines.append("a4p: \(style.error("error:")) \(fault.message)")
      if let hint = fault.hint { lines.append("  hint: \(hint)") }
      if command != nil, let argument = fault.argument, !argument.help.isEmpty {
        lines.append("  \(argument.spelling): \(argument.help)")
      }
    }
    // A wrong value does not need the whole line explained.
    if let command, !faults.all.allSatisfy(\.isAboutAValue) {
      // Off a terminal it is one line, as everything that is complained of.
      let help = HelpPage(tool: syntax, width: context.errorWidth ?? .max)
      lines.append("usage: \(help.usageLine(command))")
    }
    lines.append("See 'a4p help\(command.map { " \($0.name)" } ?? "")' for more.")
    return Answer("", notes: lines, code: .usage)
  }
}

extension UsageFault {
  fileprivate var isAboutAValue: Bool {
    if case .invalidValue = reason { true } else { false }
  }
}
