public import CommitmentModel
package import Formats

/// Writes a scorecard as files.
public enum ScorecardFiles {
  /// The page format number; raised only when bytes of pages change.
  public static let pageFormat = 3

  /// The languages in which pages have words of their own; in others they are English and say so.
  public static let languages: [Language] = ScorecardWords.written.map(\.language)

  /// All files of a scorecard in one language, pages and pictures, the twin last; sorted by path otherwise.
  public static func files(_ scorecard: Scorecard, language: Language) -> [ScorecardFile] {
    ScorecardDraft(scorecard, language: language).files(fingerprint: scorecard.fingerprint)
  }

  /// The pages before they are written, by their paths in the folder of the language.
  package static func documents(_ scorecard: Scorecard, language: Language) -> [(
    path: String, document: MarkdownDocument
  )] {
    let words = ScorecardWords.words(in: language)
    let overview = OverviewPage(PageParts(scorecard, words: words, page: .overview, asked: language))
    let pages = furtherPages(scorecard, language: language) + [(PageParts.overviewPath, overview.document)]
    return pages.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The pages beside the overview.
  static func furtherPages(_ scorecard: Scorecard, language: Language) -> [(
    path: String, document: MarkdownDocument
  )] {
    let words = ScorecardWords.words(in: language)
    let parts = { PageParts(scorecard, words: words, page: $0, asked: language) }
    var pages: [(path: String, document: MarkdownDocument)] = [
      (PageParts.indexPath, document: IndexPage(parts: parts(.index)).document)
    ]
    for area in scorecard.areas {
      let page = AreaPage(parts(.area(area.area.key)), area: area)
      pages.append((PageParts.path(of: area.area.key), page.document))
    }
    for role in scorecard.roles {
      let page = RolePage(parts: parts(.role(role.role.key)), role: role)
      pages.append((PageParts.path(of: role.role.key), page.document))
    }
    for card in scorecard.crosswalks {
      let page = CrosswalkPage(parts: parts(.crosswalk(card.crosswalk.key)), card: card)
      pages.append((PageParts.path(of: card.crosswalk), page.document))
    }
    return pages
  }
}
