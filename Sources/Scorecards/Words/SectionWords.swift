import CommitmentModel

/// The headings of the sections.
struct SectionWords: Sendable {
  let glance: String
  let changes: String
  let newEvidence: String
  let coarseEvidence: String
  let areas: String
  let figures: String
  let attention: String
  let detail: String
  let roles: String
  let endorsements: String
  let followUp: @Sendable (_ name: String, _ count: Int) -> String
  let coming: @Sendable (_ quarter: String) -> String
  let corrections: String
  let method: String
  let sources: String
  let collective: String
  let inThisArea: String
  let whereItStands: String
  let index: String
  let pages: String
  let overview: String
  let twin: String
  let allCommitments: String
  let calls: String
}
