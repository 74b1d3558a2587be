/// Prints what a shell needs to complete lines.
struct CompletionsCommand: Command {
  private static let shell = Argument<ShellKind>.required(value: "shell", help: "The shell.")

  static let word = "completions"
  static let syntax = CommandSyntax(
    name: word, summary: "Print the completion script of a shell", group: .care,
    arguments: [shell.syntax],
    discussion: """
      Bash: put 'source <(a4p completions bash)' into ~/.bashrc. Zsh: put 'source <(a4p completions zsh)' behind \
      compinit in ~/.zshrc. Fish: write the script to ~/.config/fish/completions/a4p.fish. Commands, options and what \
      the workspace holds are then offered on Tab: commitments with their titles, States, missions, quarters, \
      identifiers of records.
      """,
    examples: [
      CommandExample(line: "a4p completions fish", meaning: "the script for fish")
    ])

  private let shell: ShellKind

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    try CommonOptions.expectFormats([.table], parsed)
    shell = try parsed[Self.shell]
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    Answer(CompletionScript.text(for: shell, tool: Tool.syntax.name))
  }
}
