import Foundation

/// The names that the tool makes anew each time: identifiers of records and the names of streams.
///
/// Those that a page shows stand for those that come when its examples are run, also where a later command names a
/// record by its last letters. Everything else of an answer is held against the page as it is.
package struct ConsoleNames {
  private var comeForSaid: [String: String] = [:]
  private var saidForCome: [String: String] = [:]

  package init() {}

  /// Takes the names that an answer brings, in their order, as those that the page shows for it.
  package mutating func learn(said: [String], came: [String]) {
    for (said, came) in zip(Self.names(in: said), Self.names(in: came)) where saidForCome[came] == nil {
      guard comeForSaid[said] == nil else { continue }
      pair(said, came)
    }
    for (said, came) in zip(said, came) {
      guard let (start, said) = Self.shortName(endingRow: said), saidForCome[said] == nil,
        let (same, came) = Self.shortName(endingRow: shown(came)), start == same, said != came
      else { continue }
      pair(said, came)
    }
  }

  private mutating func pair(_ said: String, _ came: String) {
    comeForSaid[said] = came
    saidForCome[came] = said
  }

  /// A row of a list that ends in the short form of an identifier, taken apart.
  private static func shortName(endingRow line: String) -> (start: Substring, name: String)? {
    guard let range = line.range(of: "(?<= )[0-9a-hjkmnp-tv-z]{6}$", options: .regularExpression) else {
      return nil
    }
    return (line[..<range.lowerBound], String(line[range]))
  }

  /// A command of the page with the identifiers that came for its own, whole or a few letters of them.
  package func typed(_ command: String) -> String {
    Self.replaced(command, Self.word) { word in
      guard word.utf8.count >= 4 else { return word }
      if let came = comeForSaid[word] { return came }
      let said = comeForSaid.first { $0.key.count == 26 && $0.key.hasSuffix(word) }
      return said.map { String($0.value.suffix(word.count)) } ?? word
    }
  }

  /// A line of an answer as the page would show it.
  package func shown(_ line: String) -> String {
    Self.replaced(line, Self.word) { word in
      if let said = saidForCome[word] { return said }
      guard word.utf8.count == 6 else { return word }
      let came = saidForCome.first { $0.key.count == 26 && $0.key.hasSuffix(word) }
      return came.map { String($0.value.suffix(6)) } ?? word
    }
  }

  private static let word = "(?<![0-9a-z])[0-9a-z]{4,26}(?![0-9a-z])"
  private static let name =
    #"(?<![0-9a-z])[0-7][0-9a-hjkmnp-tv-z]{25}(?![0-9a-z])|(?<=-Q[1-4]\.)[0-9a-z]{4,26}(?=(?:\.\d+)?\.jsonl)"#

  private static func names(in lines: [String]) -> [String] {
    var found: [String] = []
    _ = replaced(lines.joined(separator: "\n"), name) { name in
      if !found.contains(name) { found.append(name) }
      return name
    }
    return found
  }

  /// The text with each match of a pattern replaced, from the first to the last.
  private static func replaced(_ text: String, _ pattern: String, _ replace: (String) -> String) -> String {
    guard let regex = try? NSRegularExpression(pattern: pattern) else { return text }
    var result = ""
    var end = text.startIndex
    for match in regex.matches(in: text, range: NSRange(text.startIndex..., in: text)) {
      guard let range = Range(match.range, in: text) else { continue }
      result += text[end..<range.lowerBound] + replace(String(text[range]))
      end = range.upperBound
    }
    return result + text[end...]
  }
}
