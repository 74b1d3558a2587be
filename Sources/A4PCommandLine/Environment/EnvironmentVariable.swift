/// A variable of the environment that the tool heeds.
enum EnvironmentVariable {
  /// The variables and what they do, for the manual page.
  static let meanings: [(name: String, text: String)] = [
    ("A4P_WORKSPACE", "The workspace, where --workspace does not say it."),
    ("A4P_OFFICE", "Who records, where --office does not say it."),
    ("A4P_LANGUAGE", "The language of names and titles; else that of LC_ALL, LC_MESSAGES or LANG."),
    ("NO_COLOR", "Without colours, where it is set to anything."),
    (
      "PAGER",
      "What shows long answers at a terminal; 'less' unless said, nothing where it is empty or 'cat'."
    ),
    ("LESS", "How 'less' behaves; FRX unless said: it ends by itself where one screen is enough."),
    ("VISUAL, EDITOR", "What --edit opens; 'vi' unless said."),
    ("TERM", "The kind of terminal; on 'dumb' questions come as plain lines with numbered choices."),
  ]
}
