extension Session {
  /// A line of an answer, wrapped to the terminal, with a line feed at its end.
  func wrapped(_ text: String) -> String {
    guard let width = context.width else { return text + "\n" }
    return TextWrap.lines(text, width: width).map { $0 + "\n" }.joined()
  }
}
