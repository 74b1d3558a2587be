/// One paragraph, or several that follow each other.
public struct ParagraphRange: Hashable, Sendable {
  /// A paragraph by its number, and the letter of a part of it where there is one.
  public struct Paragraph: Hashable, Sendable, Comparable {
    /// The number, from 1.
    public let number: Int
    /// `a` of `12 (a)`, or `bis`.
    public let part: String

    public static func < (left: Self, right: Self) -> Bool {
      (left.number, left.part) < (right.number, right.part)
    }
  }

  /// The first paragraph.
  public let first: Paragraph
  /// The last paragraph, which may be the first.
  public let last: Paragraph

  init(first: Paragraph, last: Paragraph) {
    self.first = first
    self.last = last
  }
}

extension ParagraphRange: LosslessStringConvertible {
  public var description: String {
    first == last ? first.description : "\(first.description)-\(last.description)"
  }

  /// Reads `4`, `4 (a)`, `67-69`, `67 to 69`; a range that runs backwards is none.
  public init?(_ text: String) {
    let plain = text.replacing(" to ", with: "-").replacing("–", with: "-").replacing("—", with: "-")
    let ends = plain.split(separator: "-", omittingEmptySubsequences: false).map { String($0).trimmed }
    guard ends.count <= 2, let first = Paragraph(ends[0]), let last = Paragraph(ends[ends.count - 1]),
      first <= last
    else { return nil }
    self.init(first: first, last: last)
  }
}

extension ParagraphRange.Paragraph: LosslessStringConvertible {
  public var description: String {
    if part.isEmpty { return String(number) }
    return part.hasPrefix("bis") || part.hasPrefix("ter") ? "\(number) \(part)" : "\(number) (\(part))"
  }

  /// Reads `12`, `12 (a)`, `12(a)`, `12 bis`.
  public init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = String(text.dropFirst(digits.count)).trimmed
    guard let number = ASCIIText.number(digits.utf8), number > 0 else { return nil }
    self.number = number
    if rest.isEmpty || rest == "bis" || rest == "ter" {
      part = rest
    } else {
      guard rest.hasPrefix("("), rest.hasSuffix(")"), rest.count > 2, rest.count <= 6 else { return nil }
      part = String(rest.dropFirst().dropLast()).lowercased()
      guard part.utf8.allSatisfy({ ASCIIText.isLowerCaseLetter($0) }) else { return nil }
    }
  }
}
