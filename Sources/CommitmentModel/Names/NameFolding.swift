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
      if let folded = FoldingTable.forms[scalar] {
        for part in folded.unicodeScalars { append(part, to: &result, &needsSpace) }
      } else {
        for part in scalar.properties.lowercaseMapping.unicodeScalars {
          append(part, to: &result, &needsSpace)
        }
      }
    }
    return String(result)
  }

  /// The folded form without articles before or after it, in the languages that print one with a name.
  ///
  /// Lists in alphabetical order print the article last: "Gambia (the)", as ISO 3166-1 does.
  public static func key(_ name: String) -> String {
    var words = folded(name).split(separator: " ")
    while words.count > 1, let first = words.first, articles.contains(String(first)) { words.removeFirst() }
    while words.count > 1, let last = words.last, articles.contains(String(last)) { words.removeLast() }
    return words.joined(separator: " ")
  }

  private static let articles: Set<String> = ["the", "le", "la", "les", "l", "el", "los", "las"]

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
