/// A variable of the environment that the tool reads.
package struct EnvironmentSetting: Hashable, Sendable {
  package var name: String
  package var meaning: String

  package init(name: String, meaning: String) {
    self.name = name
    self.meaning = meaning
  }
}
