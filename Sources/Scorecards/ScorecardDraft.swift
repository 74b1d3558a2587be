package import CommitmentModel
import Formats

/// A scorecard in one language on its way to its files, in pieces that can be written at the same time.
///
/// The rooms below the command line start no threads, so whoever has several cores writes the pieces on them. None needs
/// the fingerprint, which takes as long as everything else and can be made meanwhile: it stands in the last line of the
/// overview and in the twin alone.
package struct ScorecardDraft: Sendable {
  /// A file that is still to be written; of the overview all but the fingerprint, of the twin the figures alone.
  package struct Piece: Sendable {
    fileprivate let path: String
    fileprivate var isListed = true
    fileprivate let text: @Sendable () -> String

    /// Writes the piece.
    package func written() -> Written { Written(path: path, isListed: isListed, text: text()) }
  }

  /// A piece with its text.
  package struct Written: Sendable {
    fileprivate let path: String
    /// Whether the twin lists it with its digest, as it does all but itself.
    fileprivate let isListed: Bool
    fileprivate private(set) var text: String
    /// The hash of the text, which can go on: the overview's last line comes later.
    fileprivate private(set) var hash = SHA256()

    fileprivate init(path: String, isListed: Bool, text: String) {
      self.path = path
      self.isListed = isListed
      self.text = text
      if isListed { hash.update(text) }
    }

    fileprivate mutating func append(_ end: String) {
      text += end
      hash.update(end)
    }

    fileprivate var file: ScorecardFile { ScorecardFile(path: path, text: text) }
  }

  /// The pieces, the longest first.
  package let pieces: [Piece]
  private let scorecard: Scorecard
  private let folder: String
  private let overview: PageParts

  /// A draft of a scorecard, whose own fingerprint is not looked at.
  package init(_ scorecard: Scorecard, language: Language) {
    let folder = "\(scorecard.quarter)/\(language.rawValue)"
    let overview = PageParts(scorecard, words: .words(in: language), page: .overview, asked: language)
    self.scorecard = scorecard
    self.folder = folder
    self.overview = overview
    let twin = Piece(path: "\(folder)/\(ScorecardTwin.name)", isListed: false) {
      ScorecardTwin.figuresText(scorecard)
    }
    let first = Piece(path: "\(folder)/\(PageParts.overviewPath)") {
      MarkdownDocument(OverviewPage(overview).body).text
    }
    let pages = ScorecardFiles.furtherPages(scorecard, language: language).map { page in
      Piece(path: "\(folder)/\(page.path)") { page.document().text }
    }
    let pictures = ScorecardPictures(parts: overview)
    let drawn = PictureKind.allCases.filter(pictures.isShown).map { kind in
      Piece(path: "\(folder)/\(kind.path)") { pictures.drawing(kind).text }
    }
    pieces = [first, twin] + drawn + pages
  }

  /// All files, pages and pictures, the twin last; sorted by path otherwise.
  ///
  /// - Parameters:
  ///   - written: all pieces, in any order.
  ///   - fingerprint: the fingerprint of the records that count in the scorecard.
  /// - Returns: what ``ScorecardFiles/files(_:language:)`` gives.
  package func files(_ written: [Written], fingerprint: String) -> [ScorecardFile] {
    let scorecard = scorecard.with(fingerprint: fingerprint)
    var pages = written.filter(\.isListed)
    pages.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    if let overview = pages.firstIndex(where: { $0.path == "\(folder)/\(PageParts.overviewPath)" }) {
      let end = MarkdownDocument([OverviewPage.fingerprint(fingerprint, self.overview.words)])
      pages[overview].append(end.text(below: pages[overview].text))
    }
    let digests = pages.map { (path: $0.path, digest: $0.hash.finalize()) }
    let twins = written.filter { !$0.isListed }.map { twin in
      ScorecardFile(
        path: twin.path, text: ScorecardTwin.text(scorecard, figures: twin.text, pages: digests))
    }
    return pages.map(\.file) + twins
  }
}
