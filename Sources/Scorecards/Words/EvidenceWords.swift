import CommitmentModel

/// What is said of evidence.
struct EvidenceWords: Sendable {
  let paragraphs: @Sendable (ParagraphReference) -> String
  let contested: String
  let notUnderCommitment: String
  let further: @Sendable (_ count: Int) -> String
  let cited: String
  let new: String
  let others: String
  let noneNew: String
  let takenBack: @Sendable (_ record: String) -> String
  let missing: @Sendable (_ record: String) -> String
  let furtherCited: @Sendable (_ count: Int, _ record: String) -> String
  let citesNothing: String
  let counts: @Sendable (_ total: Int, _ parts: [(count: Int, label: String)]) -> String
  let published: @Sendable (_ day: String) -> String
  let covers: @Sendable (_ period: String) -> String
}
