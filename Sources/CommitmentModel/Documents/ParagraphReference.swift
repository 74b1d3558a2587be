/// The paragraphs of a document that a citation means: `4`, `67-69`, `4, 7 and 9 (a)`.
public struct ParagraphReference: Hashable, Sendable {
  /// The paragraphs and ranges in order, none within another.
  public let ranges: [ParagraphRange]

  /// The paragraphs of several citations together: in order, each once, ranges that meet or overlap joined.
  public init(merging references: some Sequence<ParagraphReference>) {
    let sorted = references.flatMap(\.ranges).sorted { ($0.first, $0.last) < ($1.first, $1.last) }
    var merged: [ParagraphRange] = []
    for range in sorted {
      if let last = merged.last, range.first <= last.last {
        merged[merged.count - 1] = ParagraphRange(first: last.first, last: max(last.last, range.last))
      } else {
        merged.append(range)
      }
    }
    ranges = merged
  }

  /// Whether more than one paragraph is meant.
  public var isSeveral: Bool { ranges.count > 1 || ranges.contains { $0.first != $0.last } }
}

extension ParagraphReference: LosslessStringConvertible {
  /// The written form, `4, 7-9, 12 (a)`.
  public var description: String { ranges.map(\.description).joined(separator: ", ") }

  /// Reads paragraphs as people type them: with or without "para." or "paras.", with "and" or "to", with hyphens or
  /// dashes.
  public init?(_ text: String) {
    var rest = text.trimmed[...]
    for word in ["paragraphs", "paragraph", "paras.", "paras", "para.", "para"]
    where rest.lowercased().hasPrefix(word) {
      rest = rest.dropFirst(word.count)
      break
    }
    let plain = rest.replacing(" and ", with: ",").replacing(";", with: ",")
    let parts = plain.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    var ranges: [ParagraphRange] = []
    for part in parts {
      guard let range = ParagraphRange(part) else { return nil }
      ranges.append(range)
    }
    guard !ranges.isEmpty else { return nil }
    self.init(merging: [ParagraphReference(ranges: ranges)])
  }

  private init(ranges: [ParagraphRange]) { self.ranges = ranges }
}
