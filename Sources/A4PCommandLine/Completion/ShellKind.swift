/// A shell that completion is made for.
package enum ShellKind: String, CaseIterable, Sendable, ArgumentValue {
  case bash
  case zsh
  case fish
}
