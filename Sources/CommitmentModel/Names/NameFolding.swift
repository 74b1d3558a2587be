/// Brings names to one form, so that accents, case, punctuation, articles and letter forms do not matter.
///
/// Each scalar is replaced by its folded form from a generated table or else by its lower case; combining marks
/// are dropped; every run of other characters becomes one space. O(length).
public enum NameFolding {
  /// The folded form of a name.
  public static func folded(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    var needsSpace = false
    for scalar in name.unicodeScalars {
      // Most names are written in plain letters, which need no table.
      if let plain = plain(scalar) {
        if needsSpace, !result.isEmpty { result.append(" ") }
        needsSpace = false
        result.append(plain)
      } else if scalar.isASCII {
        needsSpace = true
      } else if let near = near(scalar) {
        if near == 0 {
          needsSpace = true
        } else if let letter = Unicode.Scalar(near) {
          if needsSpace, !result.isEmpty { result.append(" ") }
          needsSpace = false
          result.append(letter)
        }
      } else {
        for part in form(of: scalar) { append(part, to: &result, &needsSpace) }
      }
    }
    return String(result)
  }

  private static func form(of scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    (FoldingTable.forms[scalar] ?? scalar.properties.lowercaseMapping).unicodeScalars
  }

  /// What becomes of the letters and marks that accented Latin, Greek, Cyrillic and Arabic texts are full of, looked up
  /// once: the one letter that it folds to, 0 for what separates words, a value that is no scalar for what is dropped;
  /// nil where it becomes more than one.
  private static func near(_ scalar: Unicode.Scalar) -> UInt32? {
    guard scalar.value < 0x700 else { return nil }
    let form = nearForms[Int(scalar.value) - 0x80]
    return form == .max ? nil : form
  }

  private static let nearForms: [UInt32] = (UInt32(0x80)..<0x700).map { value in
    guard let scalar = Unicode.Scalar(value) else { return .max }
    var letters = String.UnicodeScalarView()
    var separators = 0
    for part in form(of: scalar) {
      var isSeparator = false
      append(part, to: &letters, &isSeparator)
      if isSeparator { separators += 1 }
    }
    return switch (letters.count, separators) {
    case (0, 0): dropped
    case (0, _): 0
    case (1, 0): letters.first?.value ?? .max
    default: .max
    }
  }

  /// Half of a surrogate pair, which no scalar is.
  private static let dropped: UInt32 = 0xD800

  /// The folded form without articles before or after it, in the languages that print one with a name.
  ///
  /// Lists in alphabetical order print the article last: "Gambia (the)", as ISO 3166-1 does.
  public static func key(_ name: String) -> String { withoutArticles(folded(name)) }

  static func withoutArticles(_ folded: String) -> String {
    var words = folded.split(separator: " ")[...]
    while words.count > 1, let first = words.first, articles.contains(first) { words.removeFirst() }
    while words.count > 1, let last = words.last, articles.contains(last) { words.removeLast() }
    return words.count == folded.utf8.count ? folded : words.joined(separator: " ")
  }

  /// The words that tell a name from others: no articles, no "of", no "and", in any of the languages.
  ///
  /// Articles of Arabic are part of the written word; they are taken off only where they are written as such, so that
  /// a name that merely begins with the same letters keeps them.
  static func tellingWords(_ name: String) -> [Substring] {
    let text =
      name.unicodeScalars.contains("\u{627}") ? withoutArabicArticles(name) : name
    let words = folded(text).split(separator: " ")
    let telling = words.filter { !articles.contains($0) && !smallWords.contains($0) }
    return telling.isEmpty ? words : telling
  }

  /// The name with the article of Arabic taken off every word that has it.
  private static func withoutArabicArticles(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(name.unicodeScalars)
    var index = 0
    var isAtStart = true
    while index < scalars.count {
      let scalar = scalars[index]
      if isAtStart, scalar == "\u{627}", index + 3 < scalars.count, scalars[index + 1] == "\u{644}",
        scalars[index + 2].properties.isAlphabetic, scalars[index + 3].properties.isAlphabetic
      {
        index += 2
        isAtStart = false
        continue
      }
      isAtStart = !scalar.properties.isAlphabetic
      result.append(scalar)
      index += 1
    }
    return String(result)
  }

  private static let articles: Set<Substring> = ["the", "le", "la", "les", "l", "el", "los", "las"]

  /// Words that join the others, by language: English, French, Spanish, Russian.
  private static let smallWords: Set<Substring> = [
    "of", "and", "de", "du", "des", "d", "et", "del", "y", "e", "и",
  ]

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: scalar
    case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20)
    default: nil
    }
  }

  private static func append(
    _ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView, _ needsSpace: inout Bool
  ) {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
      if needsSpace, !result.isEmpty { result.append(" ") }
      needsSpace = false
      result.append(scalar)
    default: needsSpace = true
    }
  }
}
