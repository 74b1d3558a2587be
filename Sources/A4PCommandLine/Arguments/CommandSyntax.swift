/// What one command is called, what it is for, and what it takes.
package struct CommandSyntax: Hashable, Sendable {
  package var name: String
  /// One line, shown in the list of commands.
  package var summary: String
  /// What a user needs to know beyond the list of arguments; paragraphs are separated by empty lines.
  package var discussion: String
  package var group: CommandGroup
  package var arguments: [ArgumentSyntax]
  package var examples: [CommandExample]

  package init(
    name: String, summary: String, group: CommandGroup, arguments: [ArgumentSyntax], discussion: String = "",
    examples: [CommandExample] = []
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.group = group
    self.arguments = arguments
    self.examples = examples
  }

  /// The arguments told apart by their place, in that order.
  package var positionals: [ArgumentSyntax] {
    arguments.filter { $0.form == .positional }
  }

  /// The flags and options, those that must be given first.
  package var options: [ArgumentSyntax] {
    let named = arguments.filter { $0.form != .positional }
    return named.filter(\.isRequired) + named.filter { !$0.isRequired }
  }
}
