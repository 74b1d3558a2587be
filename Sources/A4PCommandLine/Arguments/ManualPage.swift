/// The manual page, in the macros of man(7), worked out from the description of the tool.
package struct ManualPage: Sendable {
  private let tool: ToolSyntax
  private let version: String
  private let day: String
  private let ends: [HelpRow]
  private let variables: [HelpRow]
  private var lines: [String] = []

  /// A page of a version and its day, with the codes that the tool ends with and the variables that it heeds.
  init(tool: ToolSyntax, version: String, day: String, ends: [HelpRow], variables: [HelpRow]) {
    self.tool = tool
    self.version = version
    self.day = day
    self.ends = ends
    self.variables = variables
  }

  func text() -> String {
    var page = self
    page.write()
    return page.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write() {
    lines.append(".TH \(tool.name.uppercased()) 1 \(day) \"\(tool.name) \(version)\"")
    section("Name")
    lines.append("\(Self.escaped(tool.name)) \\-")
    paragraph(Self.asPhrase(tool.summary))
    section("Synopsis")
    lines.append("\\fB\(Self.escaped(tool.name))\\fR \\fICOMMAND\\fR [\\fIARGUMENTS\\fR] [\\fIOPTIONS\\fR]")
    section("Description")
    paragraph(tool.summary)
    lines.append(".PP")
    paragraph("A command or a long option may be shortened as long as only one begins so.")
    for group in CommandGroup.allCases {
      let commands = tool.commands.filter { $0.group == group }
      if commands.isEmpty { continue }
      section(group.rawValue)
      for command in commands { write(command) }
    }
    section("Options every command understands")
    for argument in tool.common { entry(HelpRow(describing: argument)) }
    section("Exit status")
    for row in ends { entry(row) }
    section("Environment")
    for row in variables { entry(row) }
  }

  private mutating func write(_ command: CommandSyntax) {
    lines.append(".SS \"\(Self.quotable("\(tool.name) \(command.name)"))\"")
    paragraph(command.summary + ".")
    lines.append(".PP")
    lines.append("\\fB\(Self.escaped("\(tool.name) \(command.name)"))\\fR")
    for argument in command.positionals + command.options { lines.append(Self.inText(argument.usage)) }
    for argument in command.positionals + command.options { entry(HelpRow(describing: argument)) }
    for part in command.discussion.split(separator: "\n").map(String.init) {
      lines.append(".PP")
      paragraph(part)
    }
    for example in command.examples {
      lines += [".PP", Self.inText(Self.capitalized(example.meaning)) + ":", ".PP", ".RS", ".nf"]
      lines += ShellLine(example.line).lines(width: 64, indent: 0).map(Self.inText)
      lines += [".fi", ".RE"]
    }
  }

  private mutating func section(_ title: String) {
    lines.append(".SH \"\(Self.quotable(title.uppercased()))\"")
  }

  /// Text in lines short enough for whoever reads the source; the formatter fills them anew.
  private mutating func paragraph(_ text: String) {
    lines += TextWrap.lines(text, width: 60).map(Self.inText)
  }

  private mutating func entry(_ row: HelpRow) {
    lines += [".TP", "\\fB\(Self.escaped(row.label))\\fR"]
    paragraph(row.text)
  }

  /// The text as one line that cannot be taken for a request, which a full stop or an apostrophe would begin.
  private static func inText(_ text: String) -> String {
    let escaped = escaped(text)
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  /// The text with what the formatter would change kept as it is typed: backslashes, hyphens, quotes and accents.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "`": result += "\\(ga"
      case "\n": result += " "
      default:
        if scalar.isASCII {
          result.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
        }
      }
    }
    return result
  }

  private static func quotable(_ text: String) -> String {
    escaped(text).replacing("\"", with: "\\(dq")
  }

  /// A sentence as the line of a list: without its capital and its full stop.
  private static func asPhrase(_ text: String) -> String {
    let bare = text.hasSuffix(".") ? String(text.dropLast()) : text
    return bare.prefix(1).lowercased() + bare.dropFirst()
  }

  private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
