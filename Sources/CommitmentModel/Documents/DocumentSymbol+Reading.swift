extension DocumentSymbol: LosslessStringConvertible {
  /// Reads a symbol; nil where the text is none.
  ///
  /// ``read(_:)`` says why.
  public init?(_ text: String) {
    guard let symbol = try? Self.read(text) else { return nil }
    self = symbol
  }

  /// Reads a symbol as people type it: small letters, spaces that are missing or too many, a hyphen or a dash
  /// between two symbols of one document.
  ///
  /// - Throws: the reason why the text is no symbol.
  public static func read(_ text: String) throws(DocumentSymbolFault) -> DocumentSymbol {
    if text.lowercased().contains("para") {
      throw DocumentSymbolFault(
        "'\(text)' is not a document symbol alone", hint: "give the paragraph apart from the symbol")
    }
    let texts = symbols(in: text.trimmed)
    guard let first = texts.first else {
      throw DocumentSymbolFault("the document symbol is empty", hint: DocumentSymbolReader.hint)
    }
    let symbol = try DocumentSymbolReader.read(first)
    var others: [DocumentSymbol] = []
    for text in texts.dropFirst() { others.append(try DocumentSymbolReader.read(text)) }
    return others.isEmpty ? symbol : symbol.joined(with: others)
  }

  /// The symbols that stand side by side: a dash, or a hyphen with another organ and a stroke behind it.
  private static func symbols(in text: String) -> [String] {
    var symbols: [String] = []
    var current = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      if "-–—".contains(character), beginsSymbol(rest), !current.isEmpty {
        symbols.append(current.trimmed)
        current = ""
      } else {
        current.append(character)
      }
    }
    if !current.trimmed.isEmpty { symbols.append(current.trimmed) }
    return symbols
  }

  private static func beginsSymbol(_ text: Substring) -> Bool {
    let word = text.drop { $0 == " " }.prefix { $0 != "/" }
    return text.contains("/") && Organ(rawValue: word.uppercased()) != nil
  }
}
