/// Runs git as its user would, for `sync` alone, which trusts the repository.
///
/// The identity, the credentials and the settings of the user and of the repository are in force; hooks are not.
enum TrustedGit {
  private static let settings = [
    "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "--no-pager",
  ]
  /// Variables that would have git work on another repository than the one that was found.
  private static let misleading: Set<String> = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_NAMESPACE",
    "GIT_PREFIX", "LC_ALL", "GIT_EDITOR",
  ]

  static func run(_ words: [String], in folder: String, input: String, environment: [String: String])
    -> GitOutcome?
  {
    let kept = environment.filter { !misleading.contains($0.key) }
    let variables =
      kept.map { "\($0.key)=\($0.value)" }.sorted() + [
        "LC_ALL=C", "GIT_EDITOR=true", "GIT_MERGE_AUTOEDIT=no", "GIT_LITERAL_PATHSPECS=1",
      ]
    return GitProcess.run(settings + ["-C", folder] + words, variables: variables, input: input)
  }
}
