/// What one argument of a command looks like on the command line.
///
/// Together with ``CommandSyntax`` this is the only description of the tool: parsing, help, completions and
/// suggestions are all worked out from it, so that they cannot disagree.
package struct ArgumentSyntax: Hashable, Sendable {
  /// How an argument is told apart from the others.
  package enum Form: Hashable, Sendable {
    /// By its place among the words that belong to no option.
    case positional
    /// By its name, with nothing after it.
    case flag
    /// By its name, with a value after it.
    case option
  }

  /// How often an argument may be given.
  package enum Count: Hashable, Sendable {
    case optional
    case required
    /// Any number of times, or not at all.
    case repeated
    /// Any number of times, but at least once.
    case oneOrMore
  }

  package var form: Form
  package var count: Count
  /// The names with their dashes, the main one first; empty for a positional argument.
  package var names: [String]
  /// What stands for the value in help, such as `DATE`.
  package var valueName: String
  package var help: String
  /// Every value that is accepted, where there are few.
  package var choices: [String]
  /// What its words are read as; nil where they are not read, as those of a flag.
  package var kind: ArgumentValueKind?

  package init(
    form: Form, count: Count = .optional, names: [String] = [], valueName: String = "", help: String = "",
    choices: [String] = [], kind: ArgumentValueKind? = nil
  ) {
    self.form = form
    self.count = count
    self.names = names
    self.valueName = valueName
    self.help = help
    self.choices = choices
    self.kind = kind
  }

  /// By the names alone, which tell the arguments of a line apart.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(names.first ?? valueName)
  }

  package var isRequired: Bool { count == .required || count == .oneOrMore }

  package var isRepeated: Bool { count == .repeated || count == .oneOrMore }

  /// The word that stands for the value in help and complaints.
  package var placeholder: String {
    valueName.contains("|") ? valueName : valueName.uppercased()
  }

  /// The shortest way to name the argument: `--date`, or `NAME` for a positional one.
  package var mainName: String {
    names.first { $0.hasPrefix("--") } ?? names.first ?? placeholder
  }

  /// The argument as it is typed, such as `--date DATE`.
  package var spelling: String {
    form == .option ? "\(mainName) \(placeholder)" : mainName
  }
}
