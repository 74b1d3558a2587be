import CommitmentModel

/// A document that a page cites, with everything the page cites of it.
struct PageSource: Hashable {
  /// What makes two citations one document.
  let key: String
  /// The symbol as the United Nations prints it, else as typed, else the title of the document.
  let name: String?
  let symbol: DocumentSymbol?
  let address: String?
  /// The title of the first evidence read in it, then what else of this page rests on it.
  private(set) var titles: [String]
  /// What was cited of it, in numbers and in words.
  private(set) var paragraphs: [ParagraphReference] = []
  private(set) var places: [String] = []
  private(set) var dates: [DateSpan] = []

  private init(_ shown: ShownEvidence) {
    let citation = shown.evidence.citation
    key = citation.documentKey
    symbol = citation.documentSymbol
    name = symbol?.description ?? citation.symbol ?? citation.document
    address = citation.url
    titles = [shown.evidence.title]
  }

  private init(address: String, title: String) {
    key = address
    symbol = nil
    name = nil
    self.address = address
    titles = [title]
  }

  /// The documents of evidence, each once: symbols in their order, then the rest by key.
  ///
  /// Paragraphs stand in the order of the document, dates in the order of time.
  ///
  /// - Parameters:
  ///   - evidence: the evidence shown.
  ///   - others: addresses, or words, that registers and the calendar name as their source, with what rests on them.
  /// - Returns: the documents.
  static func sources(of evidence: [ShownEvidence], and others: [Other] = []) -> [PageSource] {
    var sources: [String: PageSource] = [:]
    for shown in evidence.sorted(by: { ($0.date, $0.id) < ($1.date, $1.id) }) {
      let citation = shown.evidence.citation
      var source = sources[citation.documentKey] ?? PageSource(shown)
      if let paragraphs = citation.paragraphs {
        source.paragraphs.append(paragraphs)
      } else if let place = citation.paragraph, !source.places.contains(place) {
        source.places.append(place)
      }
      if !source.dates.contains(shown.date) { source.dates.append(shown.date) }
      sources[source.key] = source
    }
    var keys: [String: String] = [:]
    for (key, source) in sources { if let address = source.address { keys[bare(address)] = key } }
    for other in others where !other.source.isEmpty {
      let key = keys[bare(other.source), default: bare(other.source)]
      var source = sources[key] ?? PageSource(address: other.source, title: other.title)
      if !source.titles.contains(other.title) { source.titles.append(other.title) }
      if let date = other.date, !source.dates.contains(date) { source.dates.append(date) }
      sources[key] = source
    }
    return sources.values.sorted { left, right in
      switch (left.symbol, right.symbol) {
      case (let left?, let right?) where left != right: left < right
      case (_?, nil): true
      case (nil, _?): false
      default: left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
      }
    }
  }

  /// Something else than evidence that names a source.
  struct Other {
    var source: String
    var title: String
    var date: DateSpan?
  }

  private static func bare(_ address: String) -> String { String(address.prefix { $0 != "#" }) }
}
