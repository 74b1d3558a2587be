import CommitmentModel

/// Every word of a scorecard's pages in one language, as typed phrases; pages hold no words of their own.
///
/// What the framework says, such as the labels of its rubric and the names of its areas, comes from its data.
struct ScorecardWords: Sendable {
  /// The language of these words, and of the names that stand beside them.
  let language: Language
  let punctuation: PunctuationWords
  let dates: DateWords
  let identity: IdentityWords
  let glance: GlanceWords
  let sections: SectionWords
  let columns: ColumnWords
  let evidence: EvidenceWords
  let commitment: CommitmentWords
  let notes: NoteWords
  let closing: ClosingWords
  let pictures: PictureWords

  /// The words of every language in which they are written, English first.
  static let written: [ScorecardWords] = [.english]

  /// The words of a language; English stands in for those that are not written yet.
  static func words(in language: Language) -> ScorecardWords {
    written.first { $0.language == language } ?? .english
  }
}
