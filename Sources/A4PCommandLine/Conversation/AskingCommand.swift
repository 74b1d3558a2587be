/// A command that asks for what is missing where a person is at a terminal.
protocol AskingCommand: Command {
  /// The option that opens the record as a text in an editor; nil where there is nothing to edit but a reason.
  static var isEdited: Argument<Bool>? { get }
  /// The steps of its conversation over a workspace.
  static func steps(in open: OpenWorkspace, _ session: Session) -> [Step]
  /// Whether a person is asked although nothing required is missing.
  static func isUndecided(_ parsed: ParsedArguments) -> Bool
  /// Refuses what was typed where no answer could make it good, before anything is asked.
  static func expectSense(_ answers: Answers, in open: OpenWorkspace) throws(CommandFault)
  /// The record that an editor is to show as it is; nil where a new one is made.
  static func present(_ answers: Answers, in open: OpenWorkspace) -> PresentRecord?
  /// What is done once it is confirmed.
  static var deed: String { get }
}

extension AskingCommand {
  static var isEdited: Argument<Bool>? { nil }

  static var editing: Argument<Bool> {
    .flag("--edit", help: "Opens the record as a text in VISUAL or EDITOR before it is written.")
  }

  static func isUndecided(_ parsed: ParsedArguments) -> Bool { false }

  static func expectSense(_ answers: Answers, in open: OpenWorkspace) throws(CommandFault) {}

  static func present(_ answers: Answers, in open: OpenWorkspace) -> PresentRecord? { nil }

  static var deed: String { "Write it" }
}
