import CommitmentModel

extension ScorecardWords {
  /// The words in English.
  static let english = ScorecardWords(
    language: .english, punctuation: .english, dates: .english, identity: .english, glance: .english,
    sections: .english,
    columns: .english, evidence: .english, commitment: .english, notes: .english, closing: .english,
    pictures: .english)
}
