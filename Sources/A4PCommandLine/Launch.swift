/// The way from the system into the tool and back.
public enum Launch {
  /// Runs the tool on the words that the process was started with, and ends the process.
  public static func run() -> Never {
    SystemProcess.ignoreSignalsOfWriting()
    let words = Context.systemWords()
    if let answer = Tool.answer(withoutContext: words) { SystemProcess.end(StandardStreams.write(answer)) }
    let context = Context.system()
    let answer = Tool.run(words, in: context)
    if !words.contains("--no-pager"), let pager = Pager(for: answer.output, in: context) {
      pager.show(answer.output)
      SystemProcess.end(StandardStreams.write(Answer("", notes: answer.notes, code: answer.code)))
    }
    SystemProcess.end(StandardStreams.write(answer))
  }
}
