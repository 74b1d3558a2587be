import CommitmentModel

/// Takes names apart that were typed or pasted in a row.
enum NameList {
  /// The names in the words of a command line: words not understood one by one are tried joined, longest first.
  static func names(inWords words: [String], _ index: NameIndex) -> [String] {
    if words.allSatisfy({ isName($0, index) }) { return words }
    var names: [String] = []
    var rest = words[...]
    while !rest.isEmpty {
      let length = (1...rest.count).last { isName(rest.prefix($0).joined(separator: " "), index) }
      if let length {
        names.append(rest.prefix(length).joined(separator: " "))
        rest = rest.dropFirst(length)
        continue
      }
      names.append(rest.removeFirst())
    }
    return names
  }

  /// The names in lines: a line is one name, unless it is none and reads as a list of names.
  static func names(inLines text: String, _ index: NameIndex) -> [String] {
    var names: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let name = String(line).trimmed
      guard !name.isEmpty else { continue }
      let parts = parts(of: name)
      let known = parts.count { isName($0, index) }
      if !isName(name, index), parts.count >= 2, known >= 2, known * 2 >= parts.count {
        names += parts
      } else {
        names.append(name)
      }
    }
    return names
  }

  /// The parts of a line between commas, and at the last "and".
  private static func parts(of line: String) -> [String] {
    line.split(whereSeparator: { ",;،、".contains($0) }).flatMap { part -> [String] in
      let words = part.split(separator: " ")
      guard let and = words.lastIndex(of: "and") else { return [String(part).trimmed] }
      return [words[..<and].joined(separator: " "), words[(and + 1)...].joined(separator: " ")]
    }.filter { !$0.isEmpty }
  }

  private static func isName(_ text: String, _ index: NameIndex) -> Bool {
    if case .found = index.answer(exactly: text) { true } else { false }
  }
}
