/// Takes names apart that were typed or pasted in a row.
public struct NameList: Sendable {
  /// A name as it was written, and where.
  public struct Item: Hashable, Sendable {
    /// The name as it is written.
    public let text: String
    /// The line, from one.
    public let line: Int

    /// A name and its line.
    public init(text: String, line: Int) {
      self.text = text
      self.line = line
    }
  }

  let index: NameIndex

  /// A reader of lists that tells names apart by an index.
  public init(_ index: NameIndex) { self.index = index }

  /// The names in the words of a command line: words not understood one by one are tried joined, longest first.
  ///
  /// A word with a space in it was typed as one, and stays one where it is a name; else it may be a list.
  public func names(inWords words: [String]) -> [String] {
    if isTypedAsList(words), let parts = parts(ifListed: words.joined(separator: " ")) { return parts }
    if words.allSatisfy(isName) { return words }
    var names: [String] = []
    var rest = words[...]
    while !rest.isEmpty {
      let single = rest.prefix(12).prefix { !$0.contains(where: \.isWhitespace) }.count
      let length = (1...max(1, single)).last { isName(rest.prefix($0).joined(separator: " ")) }
      if let length {
        names.append(rest.prefix(length).joined(separator: " "))
        rest = rest.dropFirst(length)
        continue
      }
      names += self.names(in: rest.removeFirst())
    }
    return names
  }

  /// Whether words stand as in a sentence: with a comma behind one, or an "and" between them that is no code in capitals.
  private func isTypedAsList(_ words: [String]) -> Bool {
    guard words.count > 1 else { return false }
    return words.dropLast().contains { $0.last.map(ListWords.commas.contains) ?? false }
      || words.dropFirst().dropLast().contains { ListWords.isAnd(Substring($0)) && $0 != $0.uppercased() }
  }

  /// The names in a text of lines, such as a column of a spreadsheet or the sponsors of a draft resolution.
  ///
  /// A line is one name, unless it is none and at least two and at least half of its parts are names. A list may go on
  /// in the next line. Quotation marks around a line, bullets, numbers before it and the heading of a column are left out.
  public func items(in text: String) -> [Item] {
    var items: [Item] = []
    var lines = Self.lines(text)[...]
    if let first = lines.first, ListWords.isHeading(first.text), !isName(first.text) { lines.removeFirst() }
    while let first = lines.popFirst() {
      var line = first
      while goesOn(line.text), let next = lines.popFirst() {
        line = Item(text: "\(line.text) \(next.text)", line: line.line)
      }
      if let next = lines.first, let joined = joined(line, next) {
        lines = [joined] + lines.dropFirst()
        continue
      }
      items += names(in: line.text).map { Item(text: $0, line: line.line) }
    }
    return items
  }

  /// The names in one line: itself, or its parts where it is a list.
  func names(in line: String) -> [String] {
    if isName(line) { return [line] }
    let plain = ListWords.withoutMarks(line)
    if isName(plain) { return [plain] }
    if plain.contains("\t") { return cells(plain) }
    // The words before or after a colon are no part of the list: "X, Y and Z: draft resolution".
    if let colon = plain.firstIndex(where: { ":：".contains($0) }) {
      for side in [String(plain[..<colon]), String(plain[plain.index(after: colon)...])] {
        let side = side.trimmed
        if isName(side) { return [side] }
        if let parts = parts(ifListed: side) { return parts }
      }
    }
    if let parts = parts(ifListed: plain) { return parts }
    return plain.isEmpty ? [] : [plain]
  }

  func isName(_ text: String) -> Bool {
    if case .found = index.answer(exactly: text) { true } else { false }
  }

  /// The parts of a line, where enough of them are names for it to be a list.
  private func parts(ifListed line: String) -> [String]? {
    let parts = ListParts(line, self).parts
    let known = parts.count { isName($0) }
    return parts.count >= 2 && known >= 2 && known * 2 >= parts.count ? parts : nil
  }

  /// A row of a spreadsheet: the one endorser that its cells name, or all cells where they name several or none.
  private func cells(_ row: String) -> [String] {
    let cells = row.split(separator: "\t").map { String($0).trimmed }.filter { !$0.isEmpty }
    let named = cells.filter(isName)
    let codes = Set(named.map { index.answer(exactly: $0) })
    if codes.count == 1, let longest = named.max(by: { $0.count < $1.count }) { return [longest] }
    return cells
  }

  /// Two lines as one, where a name goes over the end of the first, which is a list.
  private func joined(_ line: Item, _ next: Item) -> Item? {
    guard line.text.utf8.count < 4000, !isName(line.text), !isName(next.text),
      let before = parts(ifListed: line.text), let last = before.last, !isName(last)
    else { return nil }
    let whole = "\(line.text) \(next.text)"
    guard let both = parts(ifListed: whole), both.count >= before.count, isName(both[before.count - 1]) else {
      return nil
    }
    return Item(text: whole, line: line.line)
  }

  /// The lines that hold anything, without quotation marks around them.
  private static func lines(_ text: String) -> [Item] {
    var items: [Item] = []
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      var line = String(line).trimmed
      if line.first == "\u{FEFF}" { line = String(line.dropFirst()).trimmed }
      for (opening, closing) in [("\"", "\""), ("“", "”"), ("«", "»"), ("'", "'")]
      where line.count > 2 && line.hasPrefix(opening) && line.hasSuffix(closing) {
        let inner = line.dropFirst().dropLast()
        if !inner.contains(opening) { line = String(inner).trimmed }
      }
      if !line.isEmpty { items.append(Item(text: line, line: number + 1)) }
    }
    return items
  }

  /// Whether a line ends where a list goes on.
  private func goesOn(_ line: String) -> Bool {
    guard let last = line.last else { return false }
    if ListWords.commas.contains(last) { return true }
    // In a column of codes, AND is Andorra.
    if line == line.uppercased(), isName(line) { return false }
    return line.split(separator: " ").last.map(ListWords.isAnd) ?? false
  }
}
