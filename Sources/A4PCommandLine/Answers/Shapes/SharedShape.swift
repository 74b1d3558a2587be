package import Formats

/// The shape of something that several answers hold, described once under a name.
package struct SharedShape: Sendable {
  package var name: String
  /// What it is, as a sentence.
  package var summary: String
  package var properties: [JSONProperty]

  /// The shape as it stands in an answer.
  var shape: JSONShape { .like(name, .object(properties)) }

  package static let all: [SharedShape] = [.evidence, .record, .endorsement, .candidate, .finding]
}
