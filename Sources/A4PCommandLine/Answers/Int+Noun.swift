extension Int {
  /// The number with the right form of a noun.
  func of(_ one: String, _ many: String) -> String { "\(self) \(self == 1 ? one : many)" }
}
