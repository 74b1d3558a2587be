public import CommitmentModel
import Formats

/// A scorecard in one language as far as it can be written without the fingerprint of its records.
///
/// Hashing the sums of all records takes as long as everything else together, so who has a second core does both at the
/// same time. The fingerprint stands in the last line of the overview and in the twin alone.
public struct ScorecardDraft: Sendable {
  private let scorecard: Scorecard
  private let language: Language
  /// All pages and pictures but the overview, with their digests.
  private let pages: [(file: ScorecardFile, digest: SHA256Digest)]
  /// The overview up to the fingerprint.
  private let overview: String

  /// Writes everything that does not depend on the fingerprint; that of the scorecard itself is not looked at.
  public init(_ scorecard: Scorecard, language: Language) {
    self.scorecard = scorecard
    self.language = language
    let folder = Self.folder(scorecard, language)
    let files =
      ScorecardFiles.furtherPages(scorecard, language: language).map { page in
        ScorecardFile(path: "\(folder)/\(page.path)", text: page.document.text)
      } + ScorecardPictures(parts: Self.parts(scorecard, language)).files(in: folder)
    pages = files.map { ($0, SHA256.digest(of: $0.text)) }
    overview = MarkdownDocument(OverviewPage(Self.parts(scorecard, language)).body).text
  }

  /// All files, pages and pictures, the twin last; sorted by path otherwise.
  ///
  /// - Parameter fingerprint: the fingerprint of the records that count in the scorecard.
  /// - Returns: the same as ``ScorecardFiles/files(_:language:)`` gives.
  public func files(fingerprint: String) -> [ScorecardFile] {
    let scorecard = scorecard.with(fingerprint: fingerprint)
    let folder = Self.folder(scorecard, language)
    let end = MarkdownDocument([OverviewPage(Self.parts(scorecard, language)).fingerprint])
    let file = ScorecardFile(
      path: "\(folder)/\(PageParts.overviewPath)", text: end.text(after: overview))
    let all = (pages + [(file, SHA256.digest(of: file.text))]).sorted {
      $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8)
    }
    let twin = ScorecardTwin.value(scorecard, pages: all.map { ($0.file.path, $0.digest) }).text() + "\n"
    return all.map(\.file) + [ScorecardFile(path: "\(folder)/\(ScorecardTwin.name)", text: twin)]
  }

  private static func folder(_ scorecard: Scorecard, _ language: Language) -> String {
    "\(scorecard.quarter)/\(language.rawValue)"
  }

  private static func parts(_ scorecard: Scorecard, _ language: Language) -> PageParts {
    PageParts(scorecard, words: .words(in: language), page: .overview, asked: language)
  }
}
