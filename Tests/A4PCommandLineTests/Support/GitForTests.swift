@testable import A4PCommandLine

/// The way to the tool's own runner of git, which only the tool and its tests may call.
enum GitForTests {
  static func run(_ words: [String], in folder: String, input: String, environment: [String: String])
    -> [UInt8]?
  {
    GitRunner.run(words, in: folder, input: input, environment: environment)
  }

  static func runTrusted(
    _ words: [String], in folder: String, input: String, environment: [String: String]
  ) -> GitOutcome? {
    TrustedGit.run(words, in: folder, input: input, environment: environment)
  }
}
