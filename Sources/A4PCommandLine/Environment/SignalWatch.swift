#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

/// Tells through a pipe of signals that would end or stop the process, so that the terminal can be put in order first.
///
/// A handler may do next to nothing (POSIX.1-2017, 2.4.3): this one writes the number of the signal, which is read where
/// keys are waited for. What was ignored before, as by nohup, stays so.
struct SignalWatch {
  private static let signals = [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP]
  /// The end of the pipe that the handler writes to.
  ///
  /// Unsafe, because a handler may take no lock: it is set before the handler is, and taken back after it.
  private nonisolated(unsafe) static var tell: Int32 = -1

  /// The end that can be read once a signal has come.
  let descriptor: Int32
  private let former: [(number: Int32, handler: (@convention(c) (Int32) -> Void)?)]

  init?() {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return nil }
    descriptor = ends[0]
    unsafe Self.tell = ends[1]
    former = Self.signals.map { number in
      let handler = signal(number, Self.handler)
      if unsafe unsafeBitCast(handler, to: UInt.self) == unsafeBitCast(SIG_IGN, to: UInt.self) {
        _ = signal(number, SIG_IGN)
      }
      return (number, handler)
    }
  }

  private static let handler: @convention(c) (Int32) -> Void = { number in
    let reason = errno
    var byte = UInt8(truncatingIfNeeded: number)
    unsafe _ = SystemProcess.write(SignalWatch.tell, &byte, 1)
    errno = reason
  }

  /// The signal that came.
  func next() -> Int32? {
    var byte: UInt8 = 0
    return unsafe SystemProcess.read(descriptor, &byte, 1) == 1 ? Int32(byte) : nil
  }

  /// Lets a signal do what it does by itself: ends the process, or stops it until it is continued.
  func obey(_ number: Int32) {
    let handler = signal(number, SIG_DFL)
    raise(number)
    _ = signal(number, handler)
  }

  /// Leaves signals to what they did before.
  func end() {
    for (number, handler) in former { _ = signal(number, handler) }
    unsafe close(Self.tell)
    unsafe Self.tell = -1
    close(descriptor)
  }
}
