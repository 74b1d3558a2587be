/// Text from records made safe to print: it cannot move the cursor, change colours or reorder other text.
///
/// Whatever a terminal would obey instead of showing is shown in a visible form.
package enum TerminalText {
  /// The text on a single line, for tables, lists and complaints; line breaks are shown as `⏎`.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func shown(_ text: String) -> String {
    visible(text, lineBreak: " ⏎ ")
  }

  /// The text with its line breaks kept, for places that show all of it.
  package static func paragraphs(_ text: String) -> String {
    visible(text, lineBreak: "\n")
  }

  private static func visible(_ text: String, lineBreak: String) -> String {
    guard text.unicodeScalars.contains(where: isObeyed) else { return text }
    var shown = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if isAfterReturn, scalar != "\n" { shown.append("\u{240D}") }
      isAfterReturn = scalar == "\r"
      if isAfterReturn { continue }
      if scalar == "\n" {
        shown.append(contentsOf: lineBreak.unicodeScalars)
      } else if isObeyed(scalar) {
        shown.append(contentsOf: picture(of: scalar).unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    if isAfterReturn { shown.append("\u{240D}") }
    return String(shown)
  }

  /// Whether a terminal acts on the character, or hides it, rather than showing it.
  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true  // C0, DEL and C1 controls
    case 0x2028...0x2029: true  // line and paragraph separators
    case 0x202A...0x202E, 0x2066...0x2069: true  // direction embeddings, overrides and isolates
    case 0x2060...0x2064, 0x206A...0x206F: true  // invisible operators, deprecated formats
    case 0xFEFF, 0xFFF9...0xFFFB: true  // byte order mark, interlinear annotations
    case 0xE0000...0xE007F: true  // tag characters
    default: false
    }
  }

  /// The control picture of U+0000 to U+001F and U+007F, and the code in braces for the rest.
  private static func picture(of scalar: Unicode.Scalar) -> String {
    let value = scalar.value
    if value < 0x20, let picture = Unicode.Scalar(0x2400 + value) { return String(picture) }
    if value == 0x7F { return "\u{2421}" }
    let digits = String(value, radix: 16, uppercase: true)
    return "\\u{\(digits)}"
  }
}
