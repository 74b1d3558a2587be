public import CommitmentModel
import Formats

/// Writes a scorecard as files.
public enum ScorecardFiles {
  /// The page format number; raised only when bytes of pages change.
  public static let pageFormat = 1

  /// The languages in which pages have words of their own; in others they are English and say so.
  public static let languages: [Language] = ScorecardWords.written.map(\.language)

  /// All files of a scorecard in one language, pages and pictures, the twin last; sorted by path otherwise.
  public static func files(_ scorecard: Scorecard, language: Language) -> [ScorecardFile] {
    let words = ScorecardWords.words(in: language)
    let folder = "\(scorecard.quarter)/\(language.rawValue)"
    let overview = OverviewPage(PageParts(scorecard, words: words, page: .overview, asked: language))
    var pages = [ScorecardFile(path: "\(folder)/\(PageParts.overviewPath)", text: overview.document.text)]
    for area in scorecard.areas {
      let page = AreaPage(
        PageParts(scorecard, words: words, page: .area(area.area.key), asked: language), area: area)
      pages.append(
        ScorecardFile(path: "\(folder)/\(PageParts.path(of: area.area.key))", text: page.document.text))
    }
    pages += ScorecardPictures(parts: overview.parts).files(in: folder)
    pages.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let twin = ScorecardTwin.value(scorecard, pages: pages).text() + "\n"
    return pages + [ScorecardFile(path: "\(folder)/\(ScorecardTwin.name)", text: twin)]
  }
}
