import CommitmentModel

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

/// The process that the tool runs in.
enum SystemProcess {
  /// Ends it.
  static func end(_ code: ExitCode) -> Never {
    exit(code.rawValue)
  }

  /// Keeps a broken pipe, or a file that may grow no further, from ending it before it can end well.
  static func ignoreSignalsOfWriting() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
  }
}
