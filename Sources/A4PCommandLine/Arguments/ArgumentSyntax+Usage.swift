extension ArgumentSyntax {
  /// The argument in a usage line: brackets where it may be left out, dots where it may be repeated.
  package var usage: String {
    let dots = isRepeated ? "..." : ""
    switch form {
    case .positional:
      return isRequired ? placeholder + dots : "[\(placeholder)\(dots)]"
    case .flag, .option:
      return isRequired ? spelling + dots : "[\(spelling)]" + dots
    }
  }

  /// The argument as it stands in a list: all its names, short ones first, then what stands for the value.
  package var label: String {
    guard form != .positional else { return placeholder + (isRepeated ? "..." : "") }
    let short = names.filter { !$0.hasPrefix("--") }
    let long = names.filter { $0.hasPrefix("--") }
    return (short + long).joined(separator: ", ") + (form == .option ? " \(placeholder)" : "")
  }
}
