/// One thing that the tool can do.
package protocol Command: Sendable {
  /// What it accepts: the source of parsing, help and completions.
  static var syntax: CommandSyntax { get }

  /// Reads the arguments; what is wrong without opening the workspace is found here.
  init(_ parsed: ParsedArguments) throws(UsageFault)

  /// Does it.
  func run(in session: Session) throws(CommandFault) -> Answer
}
