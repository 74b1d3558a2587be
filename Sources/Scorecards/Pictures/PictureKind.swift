/// The pictures of a scorecard, in the order of their sections.
enum PictureKind: String, Hashable, Sendable, CaseIterable {
  case statusByArea = "status-by-area"
  case movement
  case evidenceByYear = "evidence-by-year"
  case endorsements

  /// The path in the folder of a language.
  var path: String { "pictures/\(rawValue).svg" }
}
