import CommitmentModel
import Formats

@testable import Scorecards

extension ScorecardFiles {
  /// The pages before they are written, by their paths in the folder of the language: what the files are held against.
  static func documents(
    _ scorecard: Scorecard, language: Language
  ) -> [(path: String, document: MarkdownDocument)] {
    let words = ScorecardWords.words(in: language)
    let overview = OverviewPage(PageParts(scorecard, words: words, page: .overview, asked: language))
    let whole = MarkdownDocument(overview.body + [OverviewPage.fingerprint(scorecard.fingerprint, words)])
    let further = furtherPages(scorecard, language: language).map { ($0.path, document: $0.document()) }
    return (further + [(PageParts.overviewPath, whole)]).sorted {
      $0.0.utf8.lexicographicallyPrecedes($1.0.utf8)
    }
  }
}
