/// One thing that the tool can do.
package protocol Command: Sendable {
  /// What it is called, which says nothing about it, so that a line can be given to it before it is described.
  static var word: String { get }

  /// What it accepts: the source of parsing, help and completions.
  static var syntax: CommandSyntax { get }

  /// The answers that it gives to programs; none where it has nothing for them.
  static var answers: [AnswerShape] { get }

  /// What is required and was not given; the arguments marked as required, where a command does not know better.
  static func missing(_ parsed: ParsedArguments) -> [UsageFault]

  /// Reads the arguments; what is wrong without opening the workspace is found here.
  init(_ parsed: ParsedArguments) throws(UsageFault)

  /// Whether a person may be asked something while it runs, so that nothing else is printed meanwhile.
  static var mayAsk: Bool { get }

  /// Does it.
  func run(in session: Session) throws(CommandFault) -> Answer
}

extension Command {
  package static var mayAsk: Bool { false }

  package static func missing(_ parsed: ParsedArguments) -> [UsageFault] { parsed.missing(of: syntax) }
}
