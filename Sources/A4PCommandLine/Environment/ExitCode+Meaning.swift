extension ExitCode {
  /// The codes and what they tell, in order, for the manual page.
  static let meanings: [(code: ExitCode, text: String)] = [
    (.done, "Done; for a question: yes."),
    (.no, "A question was answered no, or a check found something."),
    (.usage, "The line is wrong: an unknown option, something missing, a date that is none."),
    (.data, "The line does not fit the data: a name, an identifier or a file that was not understood."),
    (.missing, "A file, a folder, a workspace or a record is not there."),
    (.fault, "A fault of the tool itself."),
    (.cannotCreate, "A file cannot be made."),
    (.inputOutput, "A file cannot be read or written."),
    (.locked, "Somebody else is writing; try again."),
    (.interrupted, "Left at the terminal; nothing was written."),
  ]
}
