#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

/// A program that takes over the terminal for a while: an editor or a pager.
struct ChildProcess {
  private let process: pid_t

  /// Starts it with the streams of this process, unless another input is given.
  ///
  /// What this process ignores the program does not; Control-C is for the program until it ends.
  init?(_ words: [String], input: Int32? = nil, closing: Int32? = nil, adding: [String: String] = [:]) {
    for (name, value) in adding { unsafe _ = setenv(name, value, 1) }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    if let input { unsafe posix_spawn_file_actions_adddup2(&actions, input, 0) }
    if let closing { unsafe posix_spawn_file_actions_addclose(&actions, closing) }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ] { unsafe _ = sigaddset(&signals, number) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var identifier = pid_t()
    var pointers = unsafe words.map { unsafe strdup($0) }
    unsafe pointers.append(nil)
    defer { unsafe pointers.forEach { unsafe free($0) } }
    #if canImport(Darwin)
      let variables = unsafe _NSGetEnviron().pointee
    #else
      let variables = unsafe environ
    #endif
    guard unsafe posix_spawn(&identifier, words[0], &actions, &attributes, pointers, variables) == 0 else {
      return nil
    }
    process = identifier
  }

  /// Waits for its end, and gives its code.
  func wait() -> Int32 {
    let interrupt = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    defer {
      _ = signal(SIGINT, interrupt)
      _ = signal(SIGQUIT, quit)
    }
    return SystemProcess.wait(for: process)
  }
}
