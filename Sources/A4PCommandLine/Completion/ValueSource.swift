/// Where the values of an argument can be found, so that a shell can offer them.
///
/// The word that stands for a value in help says it: every `ROLE` is a role.
package enum ValueSource: Hashable, Sendable {
  case commitments(withDirection: Bool)
  case endorsers(withRelation: Bool)
  case areas
  case roles
  case missions
  case records
  case quarters
  case dates
  case offices
  case frameworks
  case symbols
  case groups
  case commands
  case files
  case folders

  /// The source for an argument; nil for a text of one's own.
  package init?(of argument: ArgumentSyntax, in command: String) {
    if command == "help" {
      self = .commands
      return
    }
    switch (argument.mainName, argument.placeholder) {
    case ("--commitment", "ID[:DIRECTION]"): self = .commitments(withDirection: true)
    case ("--commitment", _), (_, "COMMITMENT"): self = .commitments(withDirection: false)
    case (_, "NAME[:RELATION]"): self = .endorsers(withRelation: true)
    case (_, "NAME"): self = .endorsers(withRelation: false)
    case (_, "AREA"): self = .areas
    case (_, "ROLE"): self = .roles
    case (_, "ACRONYM"): self = .missions
    case (_, "ID"): self = .records
    case (_, "QUARTER"): self = .quarters
    case (_, "DATE"): self = .dates
    case (_, "OFFICE"): self = .offices
    case (_, "FRAMEWORK"): self = .frameworks
    case (_, "SYMBOL"): self = .symbols
    case (_, "GROUP"): self = .groups
    case (_, "FILE"): self = .files
    case (_, "DIR"): self = .folders
    default: return nil
    }
  }
}
