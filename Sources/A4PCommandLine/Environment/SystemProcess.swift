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

  /// Waits for the end of a process that this one started: its code, or 128 and the signal that ended it, as a shell says.
  static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Reads from a descriptor, as the system's call of that name.
  static func read(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
      unsafe Darwin.read(descriptor, bytes, count)
    #elseif canImport(Glibc)
      unsafe Glibc.read(descriptor, bytes, count)
    #else
      unsafe Musl.read(descriptor, bytes, count)
    #endif
  }

  /// Writes to a descriptor, as the system's call of that name.
  static func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
      unsafe Darwin.write(descriptor, bytes, count)
    #elseif canImport(Glibc)
      unsafe Glibc.write(descriptor, bytes, count)
    #else
      unsafe Musl.write(descriptor, bytes, count)
    #endif
  }
}
