/// A command that asks for what is missing where a person is at a terminal.
protocol AskingCommand: Command {
  /// The option that opens the record as a text in an editor.
  static var isEdited: Argument<Bool> { get }
  /// The steps of its conversation over a workspace.
  static func steps(in open: OpenWorkspace, _ session: Session) -> [Step]
}

extension AskingCommand {
  static var editing: Argument<Bool> {
    .flag("--edit", help: "Opens the record as a text in VISUAL or EDITOR before it is written.")
  }
}
