extension HelpCommand {
  /// Help is for people; `help --json` tells about the answers of the others.
  static let answers: [AnswerShape] = []
}
