extension String {
  /// The text without the spaces at its end.
  func trimmingTrailingSpaces() -> String {
    guard unicodeScalars.last == " " else { return self }
    var scalars = unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  /// The text without the spaces at its beginning.
  func trimmingLeadingSpaces() -> String {
    String(drop { $0 == " " })
  }

  /// The text followed, or preceded, by as many spaces as make it that many columns wide.
  func padded(to width: Int, alignedRight: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, width - DisplayWidth.of(self)))
    return alignedRight ? spaces + self : self + spaces
  }
}
