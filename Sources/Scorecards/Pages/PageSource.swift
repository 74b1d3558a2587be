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

  private init(_ citation: Citation, key: String, title: String) {
    self.key = key
    symbol = citation.documentSymbol
    name = symbol?.description ?? citation.symbol ?? citation.document
    address = citation.url
    titles = [title]
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
    var sources: [PageSource] = []
    var places: [String: Int] = [:]
    for shown in evidence.sorted(by: { ($0.date, $0.id) < ($1.date, $1.id) }) {
      let piece = shown.evidence
      let key = piece.citation.documentKey
      let place = places[key] ?? sources.count
      if place == sources.count {
        places[key] = place
        sources.append(PageSource(piece.citation, key: key, title: piece.title))
      }
      sources[place].add(piece.citation, shown.date)
    }
    // Of several documents at one address the first one cited stands for it.
    let addressed = Dictionary(
      sources.enumerated().compactMap { place, source in
        source.address.map { ($0.withoutFragment, place) }
      }, uniquingKeysWith: { first, _ in first })
    for other in others where !other.source.isEmpty {
      let key = other.source.withoutFragment
      let place = addressed[key] ?? places[key] ?? sources.count
      if place == sources.count {
        places[key] = place
        sources.append(PageSource(address: other.source, title: other.title))
      }
      sources[place].add(other)
    }
    return ordered(sources)
  }

  private mutating func add(_ citation: Citation, _ date: DateSpan) {
    if let cited = citation.paragraphs {
      paragraphs.append(cited)
    } else if let place = citation.paragraph, !places.contains(place) {
      places.append(place)
    }
    if !dates.contains(date) { dates.append(date) }
  }

  private mutating func add(_ other: Other) {
    if !titles.contains(other.title) { titles.append(other.title) }
    if let date = other.date, !dates.contains(date) { dates.append(date) }
  }

  private static func ordered(_ sources: [PageSource]) -> [PageSource] {
    let (symbols, keys) = (sources.map(\.symbol), sources.map(\.key))
    return sources.indices.sorted { left, right in
      switch (symbols[left], symbols[right]) {
      case (let own?, let other?) where own != other: own < other
      case (_?, nil): true
      case (nil, _?): false
      default: precedes(keys[left], keys[right])
      }
    }.map { sources[$0] }
  }

  /// Whether the bytes of a key come first; most keys begin alike, with the address of one site.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.utf8.span, right.utf8.span)
    let count = min(left.count, right.count)
    guard let first = (0..<count).first(where: { left[$0] != right[$0] }) else {
      return left.count < right.count
    }
    return left[first] < right[first]
  }

  /// Something else than evidence that names a source.
  struct Other {
    var source: String
    var title: String
    var date: DateSpan?
  }
}
