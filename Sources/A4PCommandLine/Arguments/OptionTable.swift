/// The flags and options that can be given at one point, found by name or by a beginning of it.
struct OptionTable {
  /// What a name stands for.
  enum Match {
    case found(ArgumentSyntax, name: String)
    case ambiguous([String])
    case none
  }

  private var entries: [(name: String, argument: ArgumentSyntax)] = []

  /// A table in which an argument hides later ones that share a name with it.
  init(_ arguments: [ArgumentSyntax]) {
    for argument in arguments where argument.form != .positional && !argument.names.contains(where: contains)
    {
      entries += argument.names.map { ($0, argument) }
    }
  }

  /// The long names, which are the ones worth suggesting.
  var longNames: [String] {
    entries.map(\.name).filter { $0.hasPrefix("--") }
  }

  /// The long names of the options that take a value of one kind, such as `QUARTER`.
  func names(ofValue placeholder: String) -> [String] {
    entries.filter { $0.argument.placeholder == placeholder && $0.name.hasPrefix("--") }.map(\.name)
  }

  /// Whether the word is the full name of an option.
  func contains(_ word: String) -> Bool {
    entries.contains { $0.name == word }
  }

  /// Finds an option by its name, or by the beginning of a long name where no other option begins so.
  func match(_ name: String) -> Match {
    if let entry = entries.first(where: { $0.name == name }) {
      return .found(entry.argument, name: entry.name)
    }
    guard name.hasPrefix("--"), name.count > 2 else { return .none }
    let near = entries.filter { $0.name.hasPrefix(name) }
    guard let first = near.first else { return .none }
    if near.allSatisfy({ $0.argument == first.argument }) {
      return .found(first.argument, name: first.name)
    }
    return .ambiguous(near.map(\.name))
  }
}
