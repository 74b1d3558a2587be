/// What came of opening a text in an editor.
package enum EditorOutcome: Hashable, Sendable {
  case saved(String)
  /// The editor ended with an error, or could not be started: why.
  case failed(String)
  /// There is no editor to open, and nobody who could use one.
  case missing
}
