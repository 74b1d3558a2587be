package import CommitmentModel
import Formats

/// A scorecard in one language on its way to its files, in pieces that can be written at the same time.
///
/// The rooms below the command line start no threads, so whoever has several cores writes the pieces on them. None needs
/// the fingerprint, which takes as long as everything else and can be made meanwhile: it stands in the last line of the
/// overview and in the twin alone.
package struct ScorecardDraft: Sendable {
  /// A page or a picture that is still to be written; of the overview all but the fingerprint.
  package struct Piece: Sendable {
    fileprivate let path: String
    fileprivate let text: @Sendable () -> String

    /// Writes the piece.
    package func written() -> Written {
      let text = text()
      var hash = SHA256()
      hash.update(text)
      return Written(file: ScorecardFile(path: path, text: text), hash: hash)
    }
  }

  /// A piece with its text.
  package struct Written: Sendable {
    fileprivate let file: ScorecardFile
    /// The hash of the text, which can go on: the overview's last line comes later.
    fileprivate let hash: SHA256

    fileprivate func followed(by end: String) -> Written {
      var hash = hash
      hash.update(end)
      return Written(file: ScorecardFile(path: file.path, text: file.text + end), hash: hash)
    }
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
    pieces = [first] + drawn + pages
  }

  /// All files, pages and pictures, the twin last; sorted by path otherwise.
  ///
  /// - Parameters:
  ///   - written: all pieces, in any order.
  ///   - fingerprint: the fingerprint of the records that count in the scorecard.
  /// - Returns: what ``ScorecardFiles/files(_:language:)`` gives.
  package func files(_ written: [Written], fingerprint: String) -> [ScorecardFile] {
    let scorecard = scorecard.with(fingerprint: fingerprint)
    let end = MarkdownDocument([OverviewPage.fingerprint(fingerprint, overview.words)])
    let path = "\(folder)/\(PageParts.overviewPath)"
    let pages = written.map { piece in
      piece.file.path == path ? piece.followed(by: end.text(below: piece.file.text)) : piece
    }.sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
    let digests = pages.map { (path: $0.file.path, digest: $0.hash.finalize()) }
    let twin = ScorecardFile(
      path: "\(folder)/\(ScorecardTwin.name)",
      text: ScorecardTwin.value(scorecard, pages: digests).text() + "\n")
    return pages.map(\.file) + [twin]
  }
}
