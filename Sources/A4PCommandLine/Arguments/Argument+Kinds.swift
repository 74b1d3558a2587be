extension Argument where Output: ArgumentValue {
  /// An argument that must be given; positional unless it has names.
  package static func required(_ names: String..., value: String, help: String) -> Self {
    let syntax = ArgumentSyntax(reading: Output.self, names, value, help, count: .required)
    return Self(syntax: syntax) { occurrences throws(UsageFault) in
      guard let occurrence = occurrences.last else { throw UsageFault(.missing(syntax)) }
      return try Output(occurrence, of: syntax)
    }
  }
}

extension Argument {
  /// An argument that may be left out; positional unless it has names.
  package static func optional<Value: ArgumentValue>(_ names: String..., value: String, help: String) -> Self
  where Output == Value? {
    let syntax = ArgumentSyntax(reading: Value.self, names, value, help, count: .optional)
    return Self(syntax: syntax) { occurrences throws(UsageFault) in
      guard let occurrence = occurrences.last else { return nil }
      return try Value(occurrence, of: syntax)
    }
  }

  /// An argument that may be given any number of times; a positional one takes all the remaining words.
  package static func repeated<Value: ArgumentValue>(_ names: String..., value: String, help: String) -> Self
  where Output == [Value] {
    let syntax = ArgumentSyntax(reading: Value.self, names, value, help, count: .repeated)
    return Self(syntax: syntax) { occurrences throws(UsageFault) in
      try [Value](occurrences, of: syntax)
    }
  }

  /// An argument that must be given once and may be given more often.
  package static func oneOrMore<Value: ArgumentValue>(_ names: String..., value: String, help: String) -> Self
  where Output == [Value] {
    let syntax = ArgumentSyntax(reading: Value.self, names, value, help, count: .oneOrMore)
    return Self(syntax: syntax) { occurrences throws(UsageFault) in
      if occurrences.isEmpty { throw UsageFault(.missing(syntax)) }
      return try [Value](occurrences, of: syntax)
    }
  }

  /// An argument that help marks as required, while the command itself asks for it where it is missing.
  package static func askedFor<Value: ArgumentValue>(_ names: String..., value: String, help: String) -> Self
  where Output == Value? {
    let syntax = ArgumentSyntax(reading: Value.self, names, value, help, count: .required)
    return Self(syntax: syntax) { occurrences throws(UsageFault) in
      guard let occurrence = occurrences.last else { return nil }
      return try Value(occurrence, of: syntax)
    }
  }

  /// A repeatable argument that help marks as required, while the command asks for it where it is missing.
  package static func askedFor<Value: ArgumentValue>(_ names: String..., value: String, help: String) -> Self
  where Output == [Value] {
    let syntax = ArgumentSyntax(reading: Value.self, names, value, help, count: .oneOrMore)
    return Self(syntax: syntax) { occurrences throws(UsageFault) in
      try [Value](occurrences, of: syntax)
    }
  }
}

extension Argument where Output == Bool {
  /// An argument that is either there or not.
  package static func flag(_ names: String..., help: String) -> Self {
    let syntax = ArgumentSyntax(form: .flag, names: names, help: help)
    return Self(syntax: syntax) { occurrences throws(UsageFault) in !occurrences.isEmpty }
  }
}

extension ArgumentSyntax {
  fileprivate init(
    reading type: (some ArgumentValue).Type, _ names: [String], _ value: String, _ help: String, count: Count
  ) {
    self.init(
      form: names.isEmpty ? .positional : .option, count: count, names: names, valueName: value, help: help,
      choices: type.choices, kind: ArgumentValueKind(type))
  }
}

extension ArgumentValue {
  fileprivate init(_ occurrence: Occurrence, of syntax: ArgumentSyntax) throws(UsageFault) {
    do throws(ArgumentValueFault) {
      try self.init(argument: occurrence.value)
    } catch {
      throw UsageFault(.invalidValue(syntax, message: error.message), hint: error.hint, at: occurrence.index)
    }
  }
}

extension Array where Element: ArgumentValue {
  fileprivate init(_ occurrences: [Occurrence], of syntax: ArgumentSyntax) throws(UsageFault) {
    self.init()
    for occurrence in occurrences {
      append(try Element(occurrence, of: syntax))
    }
  }
}
