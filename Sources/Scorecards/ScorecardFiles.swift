public import CommitmentModel
import Formats

/// Writes a scorecard as files.
public enum ScorecardFiles {
  /// The page format number; raised only when bytes of pages change.
  public static let pageFormat = 3

  /// The languages in which pages have words of their own; in others they are English and say so.
  public static let languages: [Language] = ScorecardWords.written.map(\.language)

  /// All files of a scorecard in one language, pages and pictures, the twin last; sorted by path otherwise.
  public static func files(_ scorecard: Scorecard, language: Language) -> [ScorecardFile] {
    let draft = ScorecardDraft(scorecard, language: language)
    return draft.files(draft.pieces.map { $0.written() }, fingerprint: scorecard.fingerprint)
  }

  /// The pages beside the overview, each still to be made.
  static func furtherPages(_ scorecard: Scorecard, language: Language) -> [(
    path: String, document: @Sendable () -> MarkdownDocument
  )] {
    let words = ScorecardWords.words(in: language)
    let parts = { @Sendable page in PageParts(scorecard, words: words, page: page, asked: language) }
    var pages: [(path: String, document: @Sendable () -> MarkdownDocument)] = scorecard.areas.map { area in
      (PageParts.path(of: area.area.key), { AreaPage(parts(.area(area.area.key)), area: area).document })
    }
    pages.append((PageParts.indexPath, { IndexPage(parts: parts(.index)).document }))
    for role in scorecard.roles {
      let key = role.role.key
      pages.append((PageParts.path(of: key), { RolePage(parts: parts(.role(key)), role: role).document }))
    }
    for card in scorecard.crosswalks {
      pages.append(
        (
          PageParts.path(of: card.crosswalk),
          { CrosswalkPage(parts: parts(.crosswalk(card.crosswalk.key)), card: card).document }
        ))
    }
    return pages
  }
}
