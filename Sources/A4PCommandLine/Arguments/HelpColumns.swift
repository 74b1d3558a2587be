/// Two columns of a help page: labels on the left, what they mean on the right.
struct HelpColumns {
  private let width: Int
  /// The column at which the meanings begin, counted from zero.
  private let start: Int

  /// Columns that fit the rows; a label wider than a third of the page, or than 28 columns, is not fitted.
  init(rows: [HelpRow], width: Int) {
    let limit = min(28, width / 3)
    let longest = rows.map { DisplayWidth.of($0.label) }.filter { $0 <= limit }.max() ?? 4
    self.width = width
    start = Self.indent + max(4, longest) + Self.gap
  }

  private static let indent = 2
  private static let gap = 2

  /// The lines of the rows; what a label too long for its column means begins on the line below it.
  func lines(of rows: [HelpRow]) -> [String] {
    rows.flatMap(lines(of:))
  }

  private func lines(of row: HelpRow) -> [String] {
    let label = String(repeating: " ", count: Self.indent) + row.label
    var meaning = row.text.isEmpty ? [] : TextWrap.lines(row.text, width: width, indent: start)
    guard DisplayWidth.of(label) + Self.gap <= start else {
      let words = row.label.split(separator: " ").map(String.init)
      return TextWrap.lines(ofWords: words, width: width, indent: Self.indent + 2, firstIndent: Self.indent)
        + meaning
    }
    if meaning.isEmpty { return [label] }
    meaning[0] = (label.padded(to: start) + meaning[0].dropFirst(start)).trimmingTrailingSpaces()
    return meaning
  }
}
