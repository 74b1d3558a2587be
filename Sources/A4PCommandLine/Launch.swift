/// The way from the system into the tool and back.
public enum Launch {
  /// Runs the tool on the words that the process was started with, and ends the process.
  public static func run() -> Never {
    SystemProcess.ignoreSignalsOfWriting()
    let answer = Tool.run(Context.systemWords(), in: .system())
    SystemProcess.end(StandardStreams.write(answer))
  }
}
