/// What a word typed as a command turned out to be.
package enum CommandLookup: Hashable, Sendable {
  case found(CommandSyntax)
  /// The beginning of several commands, which are named.
  case ambiguous([String])
  case unknown(suggestions: [String])
}
