/// What is known of a command line so far: what was typed, and what was answered.
package struct Answers: Hashable, Sendable {
  package let syntax: CommandSyntax
  private var values: [ArgumentSyntax: [String]]
  /// The steps that are not to be asked again.
  package var settled: Set<String> = []
  /// What is asked about next: the commitment of which the direction is wanted, or the field that is to change.
  package var pending: String?

  package init(_ parsed: ParsedArguments, _ syntax: CommandSyntax) {
    self.syntax = syntax
    values = [:]
    for argument in syntax.arguments {
      let uses = parsed.uses(of: argument)
      if !uses.isEmpty { values[argument] = uses.map(\.value) }
    }
  }

  /// What some words say.
  package init(_ words: [String], _ syntax: CommandSyntax) {
    self.init(ParsedArguments.sorted(words, for: syntax, common: []).parsed, syntax)
  }

  /// The values of an argument by its main name.
  package subscript(_ name: String) -> [String] {
    get { argument(name).flatMap { values[$0] } ?? [] }
    set {
      guard let argument = argument(name) else { return }
      values[argument] = newValue.isEmpty ? nil : newValue
    }
  }

  /// The flags that were given.
  var flags: [String] { values.keys.filter { $0.form == .flag }.map(\.mainName) }

  private func argument(_ name: String) -> ArgumentSyntax? { syntax.arguments.first { $0.mainName == name } }

  /// The words that say all this on a command line, in the order of the description.
  package var words: [String] {
    let positionals = syntax.positionals.flatMap { values[$0] ?? [] }
    let names = Set(syntax.arguments.flatMap(\.names))
    let options = syntax.options.flatMap { argument -> [String] in
      guard let given = values[argument] else { return [] }
      if argument.form == .flag { return [argument.mainName] }
      return given.flatMap { names.contains($0) ? ["\(argument.mainName)=\($0)"] : [argument.mainName, $0] }
    }
    return positionals + options
  }
}
