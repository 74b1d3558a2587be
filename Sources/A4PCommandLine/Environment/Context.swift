/// Everything that the tool takes from outside, passed in so that tests can pass their own.
package struct Context: Sendable {
  /// The folder in which the tool was started, absolute.
  package var folder: String
  package var environment: [String: String]
  package var clock: Clock
  package var store: any FileStore
  /// Gives 64 random bits.
  package var random: @Sendable () -> UInt64
  /// Reads standard input to its end.
  package var input: @Sendable () throws(FileFault) -> [UInt8]
  /// Runs git in a folder and gives what it prints, or nil where there is no git or it does not answer.
  package var git: @Sendable (_ words: [String], _ folder: String, _ input: String) -> [UInt8]?
  /// Runs git as its user would, without hooks.
  ///
  /// For `sync` alone. Nil where git cannot be started.
  package var trustedGit: @Sendable (_ words: [String], _ folder: String, _ input: String) -> GitOutcome? = {
    _, _, _ in nil
  }
  /// The columns of the terminal; nil where standard output is none.
  package var width: Int?
  /// The columns of the terminal that complaints and notes go to; nil where that is none.
  package var errorWidth: Int?
  /// Whether standard output shows colours.
  package var isColored: Bool
  /// Whether standard error shows colours, which may lead elsewhere.
  package var areErrorsColored = false
  /// The person at the terminal; nil where there is none, so that nobody is asked.
  package var terminal: (any TerminalDoor)?
  /// The person who can be asked whether to go on: input and complaints lead to a terminal, wherever the answer goes.
  package var asked: (any TerminalDoor)?
  /// Opens a text in the editor of whoever uses the tool, and gives what was saved.
  package var editor: @Sendable (_ text: String) -> EditorOutcome = { _ in .missing }
  /// Tells a person that work goes on, from a second on; what it gives ends that.
  package var progress: @Sendable (_ name: String) -> @Sendable () -> Void = { _ in {} }

  package init(
    folder: String, environment: [String: String], clock: Clock, store: any FileStore,
    random: @escaping @Sendable () -> UInt64, input: @escaping @Sendable () throws(FileFault) -> [UInt8],
    git: @escaping @Sendable ([String], String, String) -> [UInt8]?, width: Int?, isColored: Bool
  ) {
    self.folder = folder
    self.environment = environment
    self.clock = clock
    self.store = store
    self.random = random
    self.input = input
    self.git = git
    self.width = width
    self.isColored = isColored
  }

  /// A path that may be relative to the folder, as an absolute one.
  package func absolute(_ path: String) -> String { FilePath.normalized(path, from: folder) }
}
