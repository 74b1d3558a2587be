/// Text that is written as it stands: most cells and many lines, which need not be taken apart.
enum MarkdownPlainText {
  /// The one line of parts that need neither escaping nor a change of their spaces; nil for all others.
  ///
  /// It is what ``MarkdownInlineWriter`` would write, and only ever less often found than it could be.
  static func line(_ inlines: [MarkdownInline], in context: MarkdownInlineWriter.Context) -> String? {
    guard inlines.count == 1 else { return nil }
    switch inlines[0] {
    case .text(let text): return isPlain(text, in: context) ? text : nil
    case .code(let text): return isPlainCode(text) ? "`" + text + "`" : nil
    case .link(let content, let destination):
      // Behind the bracket nothing is at the beginning of a line.
      guard content.count == 1, case .text(let text) = content[0], isPlain(text, in: .cell),
        MarkdownDestination.isPlain(destination)
      else { return nil }
      return "[" + text + "](" + destination + ")"
    default: return nil
    }
  }

  private static func isPlain(_ text: String, in context: MarkdownInlineWriter.Context) -> Bool {
    var previous = space
    // What begins a line can make a list, a heading or a caption of it; behind a space nothing does.
    var mayBegin = context == .paragraph
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "'"),
        UInt8(ascii: "\""), UInt8(ascii: "?"), UInt8(ascii: "("):
        break
      case 0x80...0xBF, 0xC3...0xDF, 0xE4...0xE9:
        // Letters from U+00C0 to U+07FF and from U+4000 to U+9FFF: no space, control or direction is among them.
        break
      case space:
        if previous == space { return false }
        mayBegin = false
      case UInt8(ascii: "-"):
        if mayBegin, previous == space { return false }
      case UInt8(ascii: ")"), UInt8(ascii: ":"):
        if mayBegin { return false }
      case UInt8(ascii: "."):
        if mayBegin || previous | 0x20 == UInt8(ascii: "w") { return false }
      case UInt8(ascii: "/"):
        if previous == UInt8(ascii: ":") { return false }
      default: return false
      }
      previous = byte
    }
    return previous != space
  }

  /// Whether a text is a word of letters, digits and hyphens, or several, as it stands.
  private static func isPlainCode(_ text: String) -> Bool {
    var previous = space
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        break
      case space:
        if previous == space { return false }
      default: return false
      }
      previous = byte
    }
    return previous != space
  }

  private static let space = UInt8(ascii: " ")
}
