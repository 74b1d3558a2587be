/// Help as text, worked out from the description of the tool and fitted to a width.
package struct HelpPage: Sendable {
  let tool: ToolSyntax
  let width: Int

  /// Pages for a terminal of that many columns; below 40 they are made for 40.
  package init(tool: ToolSyntax, width: Int) {
    self.tool = tool
    self.width = max(40, width)
  }

  /// What the tool is, its commands by group, the options that all of them understand, the variables that
  /// it reads, and where to go next.
  package func overview() -> String {
    let groups = CommandGroup.allCases.map { group in
      (group, tool.commands.filter { $0.group == group })
    }
    let columns = HelpColumns(rows: rows(of: tool.commands), width: width)
    let common = tool.common.map(HelpRow.init(describing:))

    var sections = [
      TextWrap.lines("\(tool.name): \(tool.summary)", width: width),
      section("Usage", ["  \(tool.name) COMMAND [ARGUMENTS] [OPTIONS]"]),
    ]
    for (group, commands) in groups where !commands.isEmpty {
      sections.append(section(group.rawValue, columns.lines(of: rows(of: commands))))
    }
    if !common.isEmpty {
      let lines = HelpColumns(rows: common, width: width).lines(of: common)
      sections.append(section("Options every command understands", lines))
    }
    if !tool.settings.isEmpty {
      let settings = tool.settings.map { HelpRow(label: $0.name, text: $0.meaning) }
      let lines = HelpColumns(rows: settings, width: width).lines(of: settings)
      sections.append(section("Variables of the environment", lines))
    }
    sections.append(
      TextWrap.lines(
        "'\(tool.name) help COMMAND' explains one command, with examples. A command or a long option may be "
          + "shortened as long as only one begins so.",
        width: width))
    return joined(sections)
  }

  /// Everything about one command.
  package func command(_ syntax: CommandSyntax) -> String {
    let arguments = syntax.positionals.map(HelpRow.init(describing:))
    let options = syntax.options.map(HelpRow.init(describing:))
    let columns = HelpColumns(rows: arguments + options, width: width)

    var sections = [
      TextWrap.lines("\(tool.name) \(syntax.name): \(syntax.summary)", width: width),
      section("Usage", usageLines(syntax, indent: 2)),
    ]
    if !arguments.isEmpty { sections.append(section("Arguments", columns.lines(of: arguments))) }
    if !options.isEmpty { sections.append(section("Options", columns.lines(of: options))) }
    if let common = commonParagraph(hiddenBy: syntax) { sections.append(section("Common options", common)) }
    if !syntax.examples.isEmpty { sections.append(section("Examples", exampleLines(syntax.examples))) }
    if !syntax.discussion.isEmpty { sections.append(TextWrap.lines(syntax.discussion, width: width)) }
    return joined(sections)
  }

  /// How a command is typed, wrapped so that a label of up to seven columns fits before the first line.
  package func usageLine(_ syntax: CommandSyntax) -> String {
    let lines = usageLines(syntax, indent: 7)
    return lines.joined(separator: "\n").trimmingLeadingSpaces()
  }

  private func rows(of commands: [CommandSyntax]) -> [HelpRow] {
    commands.map { HelpRow(label: $0.name, text: $0.summary) }
  }

  private func usageLines(_ syntax: CommandSyntax, indent: Int) -> [String] {
    let parts = (syntax.positionals + syntax.options).map(\.usage)
    let start = "\(tool.name) \(syntax.name)"
    return TextWrap.lines(ofWords: [start] + parts, width: width, indent: indent + 4, firstIndent: indent)
  }

  private func commonParagraph(hiddenBy syntax: CommandSyntax) -> [String]? {
    let taken = Set(syntax.arguments.flatMap(\.names))
    let common = tool.common.filter { taken.isDisjoint(with: $0.names) }
    guard !common.isEmpty else { return nil }
    var words = common.map { $0.spelling + "," }
    words[words.count - 1].removeLast()
    words[words.count - 1].append(";")
    words += ["see", "'\(tool.name) help'."]
    return TextWrap.lines(ofWords: words, width: width, indent: 2)
  }

  private func exampleLines(_ examples: [CommandExample]) -> [String] {
    examples.flatMap { example in
      ShellLine(example.line).lines(width: width, indent: 2)
        + TextWrap.lines(example.meaning, width: width, indent: 6)
    }
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    TextWrap.lines(title.uppercased(), width: width) + lines
  }

  private func joined(_ sections: [[String]]) -> String {
    sections.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }
}
