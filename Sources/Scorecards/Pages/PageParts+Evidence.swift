import CommitmentModel
import Formats

extension PageParts {
  /// The document of a citation: its symbol, else its title, else the host of its address; a link where it has one.
  func source(_ citation: Citation) -> [MarkdownInline] {
    let symbol = citation.documentSymbol?.description ?? citation.symbol
    let name = symbol ?? citation.document ?? citation.url.map(Self.host) ?? ""
    let place = citation.paragraphs.map(words.evidence.paragraphs) ?? citation.paragraph
    let paragraph = place.map { [MarkdownInline.text(words.punctuation.comma + $0)] } ?? []
    guard let url = citation.url else { return [.text(name)] + paragraph }
    return [.link([.text(name)], destination: url)] + paragraph
  }

  /// A document by its symbol or title, else by its address.
  func document(_ source: PageSource) -> [MarkdownInline] {
    guard let name = source.name else {
      return source.address.map { [.link([.text(Self.host($0))], destination: $0)] } ?? []
    }
    return source.address.map { [.link([.text(name)], destination: $0)] } ?? [.text(name)]
  }

  /// Everything that is cited of a document.
  func paragraphs(_ source: PageSource) -> String {
    let numbers = ParagraphReference(merging: source.paragraphs)
    let words = (numbers.ranges.isEmpty ? [] : [self.words.evidence.paragraphs(numbers)]) + source.places
    return words.joined(separator: self.words.punctuation.clause)
  }

  /// The host of an address, or the whole of what is not one.
  static func host(_ address: String) -> String {
    // What stands between "://", with nothing of a path before it, and the next slash.
    let (bytes, slash) = (address.utf8.span, UInt8(ascii: "/"))
    guard let first = bytes.indices.first(where: { bytes[$0] == slash }), first > 0,
      bytes[first - 1] == UInt8(ascii: ":"), first + 1 < bytes.count, bytes[first + 1] == slash
    else { return address }
    let start = first + 2
    let end = (start..<bytes.count).first { bytes[$0] == slash } ?? bytes.count
    let index = { address.utf8.index(address.startIndex, offsetBy: $0) }
    return start == end ? address : String(address[index(start)..<index(end)])
  }

  /// The title of evidence, with a mark where rival corrections of it are not settled.
  func title(_ shown: ShownEvidence) -> [MarkdownInline] {
    [.text(shown.evidence.title)]
      + (shown.isContested
        ? [.text(" "), .emphasis([.text(words.punctuation.bracketed(words.evidence.contested))])] : [])
  }

  func direction(_ shown: ShownEvidence, _ id: CommitmentID) -> String {
    shown.direction(for: id).map { rubric.label($0.rawValue) } ?? words.evidence.notUnderCommitment
  }

  /// The date, with that of publication and the period covered where they differ.
  func date(_ shown: ShownEvidence) -> [MarkdownInline] {
    var parts = [words.dates.span(shown.date)]
    if let published = shown.evidence.published, published != shown.date {
      parts.append(words.evidence.published(words.dates.span(published)))
    }
    if let covers = shown.evidence.covers { parts.append(words.evidence.covers(period(covers))) }
    return [.text(parts.joined(separator: words.punctuation.clause))]
  }

  func period(_ period: Period) -> String {
    guard period.end != nil else { return words.dates.span(period.start) }
    return words.dates.period(period.first, period.last)
  }

  /// A command as it is typed.
  static func command(_ id: CommitmentID) -> MarkdownInline { .code("a4p evidence --commitment \(id)") }

  /// "and 12 more", with the command that lists them.
  func further(_ count: Int, _ command: MarkdownInline) -> [MarkdownInline] {
    [.text(words.evidence.further(count)), command]
  }

  /// A row of a table for evidence under one commitment.
  func evidenceRow(_ shown: ShownEvidence, under id: CommitmentID) -> [[MarkdownInline]] {
    [
      date(shown), title(shown), [.text(direction(shown, id))],
      [.text(rubric.label(shown.evidence.nature.rawValue))],
      source(shown.evidence.citation), [.text(shown.evidence.issuingBody ?? "")], [.code(shown.id.short)],
    ]
  }

  /// A table of evidence under one commitment.
  func evidenceTable(_ evidence: [ShownEvidence], under id: CommitmentID) -> [MarkdownBlock] {
    let columns = words.columns
    if evidence.isEmpty { return [] }
    return [
      .table(
        MarkdownTable(
          header: header(
            columns.date, columns.evidence, columns.direction, columns.nature, columns.source,
            columns.issuingBody,
            columns.record),
          rows: evidence.map { evidenceRow($0, under: id) }))
    ]
  }
}
