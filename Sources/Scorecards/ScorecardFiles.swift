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
    let folder = "\(scorecard.quarter)/\(language.rawValue)"
    let words = ScorecardWords.words(in: language)
    let parts = PageParts(scorecard, words: words, page: .overview, asked: language)
    var pages = documents(scorecard, language: language).map { page in
      ScorecardFile(path: "\(folder)/\(page.path)", text: page.document.text)
    }
    pages += ScorecardPictures(parts: parts).files(in: folder)
    pages.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let twin = ScorecardTwin.value(scorecard, pages: pages).text() + "\n"
    return pages + [ScorecardFile(path: "\(folder)/\(ScorecardTwin.name)", text: twin)]
  }

  /// The pages before they are written, by their paths in the folder of the language.
  package static func documents(_ scorecard: Scorecard, language: Language) -> [(
    path: String, document: MarkdownDocument
  )] {
    let words = ScorecardWords.words(in: language)
    let parts = { PageParts(scorecard, words: words, page: $0, asked: language) }
    var pages: [(path: String, document: MarkdownDocument)] = [
      (PageParts.indexPath, document: IndexPage(parts: parts(.index)).document),
      (PageParts.overviewPath, OverviewPage(parts(.overview)).document),
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
    return pages.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
