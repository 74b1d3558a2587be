/// Reads one document symbol, part by part.
struct DocumentSymbolReader {
  private let original: String
  private var parts: [String]
  private var brackets: [String] = []
  private var trailing: [String] = []
  private var bodies: [String] = []
  private var form: DocumentSymbol.Form?
  private var session: String?
  private var year: Int?
  private var numbers: [String] = []
  private var changes: [DocumentSymbol.Change] = []

  static let hint = "write it as the document does, such as S/RES/2436 (2018), A/77/79 or S/PRST/2018/18"

  /// The symbol that a text is, without the others of the same document.
  static func read(_ text: String) throws(DocumentSymbolFault) -> DocumentSymbol {
    var reader = try DocumentSymbolReader(text)
    return try reader.symbol()
  }

  private init(_ text: String) throws(DocumentSymbolFault) {
    original = text
    var head = ""
    var bracket: String?
    var isAfterBracket = false
    var tail = ""
    for character in text {
      switch (character, bracket) {
      case ("(", nil): bracket = ""
      case ("(", _?), (")", nil): throw Self.fault(text, "the brackets do not match")
      case (")", let inside?):
        brackets.append(inside.trimmed)
        bracket = nil
        isAfterBracket = true
      case (_, let inside?): bracket = inside + String(character)
      case (_, nil):
        if isAfterBracket { tail.append(character) } else { head.append(character) }
      }
    }
    if bracket != nil { throw Self.fault(text, "the brackets do not match") }
    parts = head.trimmed.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    trailing = tail.trimmed.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if trailing.first == "" { trailing.removeFirst() }
  }

  private static func fault(_ text: String, _ why: String, hint: String = hint) -> DocumentSymbolFault {
    DocumentSymbolFault("'\(text)' is not a document symbol: \(why)", hint: hint)
  }

  private func fault(_ why: String, hint: String = hint) -> DocumentSymbolFault {
    Self.fault(original, why, hint: hint)
  }

  private mutating func symbol() throws(DocumentSymbolFault) -> DocumentSymbol {
    guard parts.count > 1 else { throw fault("it has no strokes") }
    guard let organ = DocumentSymbol.Organ(rawValue: parts[0].uppercased()) else {
      throw fault("'\(parts[0])' is no organ and no press series")
    }
    for part in parts.dropFirst() { try take(part, organ) }
    var part: String?
    for text in brackets { part = try bracket(text) ?? part }
    for part in trailing {
      guard let change = Self.change(part) else { throw fault("'\(part)' stands after the brackets") }
      changes.append(change)
    }
    try expectWhole(organ)
    return DocumentSymbol(
      organ: organ, bodies: bodies, form: form, session: session, year: year, number: numbers.first,
      part: part, changes: changes, others: [])
  }

  /// Takes the next part between strokes.
  private mutating func take(_ part: String, _ organ: DocumentSymbol.Organ) throws(DocumentSymbolFault) {
    if part.isEmpty { throw fault("two strokes stand together, or one at the end") }
    if let change = Self.change(part) {
      changes.append(change)
      return
    }
    if !changes.isEmpty { throw fault("'\(part)' stands after an addendum, corrigendum or revision") }
    let upper = part.uppercased()
    if let count = ASCIIText.number(part.utf8) {
      try takeNumber(part, count, organ)
    } else if let word = Self.form(upper) {
      guard form == nil else { throw fault("it names two kinds of document") }
      form = word
    } else if let special = Self.specialSession(upper), session == nil, year == nil {
      session = special
    } else if let letter = Self.numberWithLetter(part), numbers.isEmpty {
      numbers.append(letter)
    } else if Self.isBody(upper, of: organ), numbers.isEmpty, session == nil {
      bodies.append(upper)
    } else {
      throw fault("'\(part)' is no part of a symbol")
    }
  }

  private mutating func takeNumber(_ part: String, _ count: Int, _ organ: DocumentSymbol.Organ)
    throws(DocumentSymbolFault)
  {
    let hasSeries = year != nil || session != nil
    if organ.isPress || hasSeries || form == .resolution && organ == .securityCouncil {
      guard numbers.isEmpty else { throw fault("it has two numbers") }
      numbers.append(part)
    } else if part.utf8.count == 4, (1946...2199).contains(count) {
      year = count
    } else if part.utf8.count <= 3,
      organ == .generalAssembly || organ == .peacebuildingCommission || !bodies.isEmpty
    {
      session = String(count)
    } else {
      // Series without a year: S/12345 until 1993, S/INF/74.
      guard numbers.isEmpty else { throw fault("it has two numbers") }
      numbers.append(part)
    }
  }

  /// Takes what stands in brackets: a year, a session in Roman numerals, or the part of a document.
  private mutating func bracket(_ text: String) throws(DocumentSymbolFault) -> String? {
    if text.utf8.count == 4, let number = ASCIIText.number(text.utf8), (1946...2199).contains(number),
      year == nil
    {
      year = number
      return nil
    }
    if form == .resolution, Self.isRoman(text) {
      // A/RES/377 (V) and A/RES/2131 (XX): what looked like a session or a year was the number.
      if numbers.isEmpty, let number = session ?? year.map({ String($0) }) { numbers = [number] }
      (session, year) = (text.uppercased(), nil)
      return nil
    }
    let words = text.split(separator: " ").map(String.init)
    let names = ["Vol.", "Part", "Resumption"]
    guard words.count == 2, let name = names.first(where: { $0.lowercased() == words[0].lowercased() }) else {
      throw fault("'(\(text))' is neither a year nor a part of a document")
    }
    return "\(name) \(words[1].uppercased())"
  }

  /// Looks at the symbol as a whole.
  private mutating func expectWhole(_ organ: DocumentSymbol.Organ) throws(DocumentSymbolFault) {
    if form == .resolution, organ == .securityCouncil {
      guard let number = numbers.first else { throw fault("a resolution has a number") }
      if year == nil {
        throw fault(
          "the year is missing", hint: "write S/RES/\(number) (YEAR), with the year it was adopted in")
      }
      return
    }
    if form == nil, numbers.isEmpty, year == nil, let count = session,
      bodies.last?.hasPrefix("CONF.") ?? false
    {
      // Documents of a conference are numbered through: A/CONF.183/9.
      (numbers, session) = ([count], nil)
    }
    let isNumbered =
      switch form {
      case .limited, .numbered, .verbatimRecord, .summaryRecord: true
      case .resolution, .presidentialStatement, .information, .issuance, nil: false
      }
    if numbers.isEmpty, !isNumbered {
      throw fault("a number is missing at the end")
    }
    if form == .presidentialStatement || form == .resolution, year == nil, session == nil {
      throw fault("the year or the session is missing")
    }
  }
}
