/// Runs git for reading, in such a way that a downloaded workspace cannot make it run anything.
///
/// Only plumbing is called; hooks, the file-system monitor, pagers and the caller's `GIT_` variables are kept out.
enum GitRunner {
  private static let settings = [
    "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.pager=cat",
    "-c", "log.showSignature=false", "--no-pager",
  ]

  /// What git prints, or nil where it is not installed or ends with anything but 0.
  ///
  /// Of the tool's own environment only what git needs is passed on.
  static func run(_ words: [String], in folder: String, input: String, environment: [String: String])
    -> [UInt8]?
  {
    // A partial clone would fetch what it lacks, by programs that its settings name; no protocol is allowed.
    var variables = [
      "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_REPLACE_OBJECTS=1",
      "GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=none", "GIT_LITERAL_PATHSPECS=1",
    ]
    for name in ["PATH", "HOME", "XDG_CONFIG_HOME"] {
      if let value = environment[name] { variables.append("\(name)=\(value)") }
    }
    let outcome = GitProcess.run(settings + ["-C", folder] + words, variables: variables, input: input)
    return outcome?.code == 0 ? outcome?.output : nil
  }
}
