#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

/// A line on standard error that says how long work has taken, from a second on, and goes when it is done.
enum ProgressLine {
  /// Begins to watch, and gives what ends it; nothing is printed for what takes less than a second.
  static func start(_ name: String) -> @Sendable () -> Void {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return {} }
    let (wait, tell) = (ends[0], ends[1])
    guard let thread = Threads.start(ThreadWork { watch(wait, name) }) else {
      close(wait)
      close(tell)
      return {}
    }
    return {
      close(tell)
      _ = pthread_join(thread, nil)
      close(wait)
    }
  }

  /// Prints once a second until the other end of the pipe is closed.
  private static func watch(_ descriptor: Int32, _ name: String) {
    var seconds = 0
    var end = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while unsafe poll(&end, 1, 1000) == 0 {
      seconds += 1
      StandardStreams.complain("\r\(name): working, \(seconds) s\u{1B}[K")
    }
    if seconds > 0 { StandardStreams.complain("\r\u{1B}[K") }
  }
}
