extension CompletionsCommand {
  /// What it prints is for shells.
  static let answers: [AnswerShape] = []
}
