/// The document in which evidence can be read: a symbol, an address or a title with a date.
public struct Citation: Hashable, Sendable {
  /// A United Nations document symbol, such as `S/RES/2436 (2018)`.
  public var symbol: String?
  /// The paragraph or paragraphs meant.
  public var paragraph: String?
  /// The address, `http` or `https`.
  public var url: String?
  /// The title and date of a document that has neither symbol nor address.
  public var document: String?
  /// The address of a kept copy.
  public var archived: String?
  /// The language of the document, where it is not English.
  public var language: String?

  /// A citation of what is known of a document.
  public init(
    symbol: String? = nil, paragraph: String? = nil, url: String? = nil, document: String? = nil,
    archived: String? = nil, language: String? = nil
  ) {
    self.symbol = symbol
    self.paragraph = paragraph
    self.url = url
    self.document = document
    self.archived = archived
    self.language = language
  }

  /// Whether it names a document at all: evidence without a source is not evidence.
  public var isEmpty: Bool { symbol == nil && url == nil && document == nil }

  /// The symbol in its parts, where it has the form of one.
  public var documentSymbol: DocumentSymbol? { symbol.flatMap { DocumentSymbol($0) } }

  /// The paragraphs meant, where they are numbers.
  public var paragraphs: ParagraphReference? { paragraph.flatMap { ParagraphReference($0) } }

  /// What makes two citations one document: the symbol as the United Nations prints it, else the address without
  /// fragment, else the title.
  public var documentKey: String {
    if let symbol { return documentSymbol?.description ?? symbol.trimmed }
    if let url { return url.withoutFragment }
    return document ?? ""
  }
}
