import CommitmentModel

/// A document that a page cites, with everything the page cites of it.
struct PageSource: Hashable {
  /// What makes two citations one document.
  let key: String
  /// The symbol, else the title of the document.
  let name: String?
  let address: String?
  /// The title of the first evidence read in it.
  let title: String
  private(set) var paragraphs: [String]
  private(set) var dates: [DateSpan]

  /// The documents of evidence, each once, by key; paragraphs and dates in the order of the evidence's dates.
  static func sources(of evidence: [ShownEvidence]) -> [PageSource] {
    var sources: [String: PageSource] = [:]
    for shown in evidence.sorted(by: { ($0.date, $0.id) < ($1.date, $1.id) }) {
      let citation = shown.evidence.citation
      let key = citation.documentKey
      var source =
        sources[key]
        ?? PageSource(
          key: key, name: citation.symbol ?? citation.document, address: citation.url,
          title: shown.evidence.title,
          paragraphs: [], dates: [])
      if let paragraph = citation.paragraph, !source.paragraphs.contains(paragraph) {
        source.paragraphs.append(paragraph)
      }
      if !source.dates.contains(shown.date) { source.dates.append(shown.date) }
      sources[key] = source
    }
    return sources.values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }
}
