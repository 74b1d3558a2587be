/// What stands at a path.
package enum FileKind: Hashable, Sendable {
  case file
  case folder
  case link
  case other
}
