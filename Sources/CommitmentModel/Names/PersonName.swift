/// Tells whether two texts name one person, as far as their letters say.
package enum PersonName {
  /// Whether two names are the same but for case and white space.
  package static func isSame(_ left: String, _ right: String) -> Bool { key(left) == key(right) }

  /// Whether a text names nobody: it is empty, or the word that help and hints put where a name goes.
  package static func isBlank(_ text: String) -> Bool {
    let key = key(text)
    return key.isEmpty || key == "text"
  }

  private static func key(_ name: String) -> String {
    String(name.lowercased().filter { !$0.isWhitespace })
  }
}
