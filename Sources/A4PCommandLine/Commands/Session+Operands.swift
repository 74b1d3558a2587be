import CommitmentModel

extension Session {
  /// What a command is about: the words of the line, with the lines of standard input in the place of `-`.
  ///
  /// Spaces around a line and empty lines are nothing; what is named twice is meant once. Nothing at all on standard
  /// input is refused, since no words can mean everything.
  func operands(_ words: [String]) throws(CommandFault) -> [String] {
    guard words.contains("-") else { return Self.each(words) }
    let bytes = try reporting { () throws(FileFault) in try context.input() }
    let text = String(
      decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
    guard !lines.isEmpty else {
      throw CommandFault(.data, "standard input is empty", hint: "'-' reads one a line")
    }
    return Self.each(words.flatMap { $0 == "-" ? lines : [$0] })
  }

  private static func each(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}
