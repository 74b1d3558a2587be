/// Complaints, notes and hints, wrapped to a terminal; elsewhere each stays one line, as scripts want it.
///
/// What stands between apostrophes, such as a command to type, and a path are never broken where they fit on a line of
/// their own.
package enum NoteText {
  /// Below so many columns nothing is wrapped any more narrowly.
  private static let narrowest = 20

  /// The notes with their lines wrapped; a line that is wrapped goes on two columns further in.
  package static func wrapped(_ notes: [String], width: Int?) -> [String] {
    guard let width else { return notes }
    return notes.map { note in
      note.split(separator: "\n", omittingEmptySubsequences: false)
        .flatMap { lines(String($0), width: max(narrowest, width)) }.joined(separator: "\n")
    }
  }

  /// One line, wrapped.
  static func lines(_ line: String, width: Int) -> [String] {
    let (plain, marks) = uncoded(line)
    guard DisplayWidth.of(plain) > width else { return [line] }
    let indent = plain.prefix { $0 == " " }.count
    var lines = TextWrap.lines(
      ofWords: words(of: plain), width: width, indent: indent + 2, firstIndent: indent)
    for mark in marks {
      guard let place = lines.firstIndex(where: { $0.contains(mark.text) }) else { continue }
      lines[place] = lines[place].replacing(mark.text, with: mark.coded, maxReplacements: 1)
    }
    return lines
  }

  /// The words of a line, with what stands between apostrophes as one.
  private static func words(of line: String) -> [String] {
    var words: [String] = []
    var quoted: String?
    for word in line.split(separator: " ").map(String.init) {
      if let begun = quoted {
        quoted = begun + " " + word
      } else if word.drop(while: { "([".contains($0) }).first == "'" {
        quoted = word
      } else {
        words.append(word)
        continue
      }
      // An apostrophe that ends a word ends what was begun, with the signs that may follow.
      let end = word.reversed().drop { ".,;:)?]".contains($0) }
      let isOnlyOpening = quoted == word && word.count { $0 == "'" } == 1
      if end.first == "'", !isOnlyOpening, let whole = quoted {
        words.append(whole)
        quoted = nil
      }
    }
    // An apostrophe without its other half quotes nothing.
    return words + (quoted?.split(separator: " ").map(String.init) ?? [])
  }

  /// The line without the codes of its colours, and each text that had some.
  private static func uncoded(_ line: String) -> (plain: String, marks: [(text: String, coded: String)]) {
    guard line.contains("\u{1B}[") else { return (line, []) }
    var plain = ""
    var marks: [(text: String, coded: String)] = []
    var rest = line[...]
    while let start = rest.firstRange(of: "\u{1B}["),
      let opened = rest[start.upperBound...].firstIndex(of: "m"),
      let close = rest[opened...].firstRange(of: "\u{1B}["),
      let closed = rest[close.upperBound...].firstIndex(of: "m")
    {
      let text = String(rest[rest.index(after: opened)..<close.lowerBound])
      plain += rest[..<start.lowerBound] + text
      marks.append((text, String(rest[start.lowerBound...closed])))
      rest = rest[rest.index(after: closed)...]
    }
    return (plain + rest, marks)
  }
}
