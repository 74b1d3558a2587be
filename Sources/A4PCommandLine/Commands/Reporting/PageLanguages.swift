import CommitmentModel
import Scorecards

/// The languages in which a command writes pages.
enum PageLanguages {
  /// The languages asked for, else those that the framework publishes; `all` are those that have words of their own.
  static func asked(_ open: OpenWorkspace, _ session: Session) throws(CommandFault) -> [Language] {
    let asked = session.options.languages
    let written = ScorecardFiles.languages
    if asked.isEmpty {
      let published = open.framework.publishedLanguages.filter(written.contains)
      return published.isEmpty ? [.english] : published
    }
    if Set(asked).count == Language.allCases.count { return written }
    for language in asked where !written.contains(language) {
      throw CommandFault(
        .usage, "there are no pages in '\(language.rawValue)' yet",
        hint: "pages are written in \(written.map(\.rawValue).joined(separator: ", "))")
    }
    return written.filter(asked.contains)
  }
}
