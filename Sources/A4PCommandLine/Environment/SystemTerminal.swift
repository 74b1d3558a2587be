#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

/// The terminal that the process runs in, by the calls of POSIX; it is used where all three streams lead to it.
struct SystemTerminal: TerminalDoor {
  let isPlain: Bool
  let isColored: Bool
  private let fallback: (columns: Int, rows: Int)

  init(_ environment: [String: String], isColored: Bool) {
    let kind = environment["TERM"] ?? ""
    isPlain = kind.isEmpty || kind == "dumb"
    self.isColored = isColored && !isPlain
    fallback = (environment["COLUMNS"].flatMap { Int($0) } ?? 80, 24)
  }

  var size: (columns: Int, rows: Int) {
    var size = winsize()
    guard unsafe ioctl(2, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return fallback }
    return (Int(size.ws_col), size.ws_row > 0 ? Int(size.ws_row) : fallback.rows)
  }

  func write(_ text: String) { StandardStreams.complain(text) }

  func readLine() -> String? {
    var line: [UInt8] = []
    while let byte = Self.read(most: 1)?.first {
      if byte == 0x0A { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }

  /// Keys come without echo, one by one, Control-C as a key; a paste is marked as one (xterm's bracketed paste).
  ///
  /// A signal that ends the process, or stops it, finds the terminal as it was before.
  func withKeys<Value>(_ body: (_ next: () -> [Key]) -> Value) -> Value {
    var before = termios()
    let isTerminal = unsafe tcgetattr(0, &before) == 0
    let watch = SignalWatch()
    begin(before, isTerminal)
    defer {
      end(before, isTerminal)
      watch?.end()
    }
    var reader = KeyReader()
    return body {
      while true {
        // An escape that nothing follows for a moment is the key of that name.
        if reader.isWaiting, Self.readable([0], within: 50) == nil {
          let keys = reader.keys([], isAll: true)
          if !keys.isEmpty { return keys }
        }
        if let watch, Self.readable([watch.descriptor, 0], within: -1) == watch.descriptor {
          obey(watch.next(), watch, before, isTerminal)
          return [.resumed]
        }
        guard let bytes = Self.read(most: 1024), !bytes.isEmpty else { return [] }
        if bytes == [Self.suspension], let watch {
          obey(SIGTSTP, watch, before, isTerminal)
          return [.resumed]
        }
        let keys = reader.keys(bytes)
        if !keys.isEmpty { return keys }
      }
    }
  }

  /// Control-Z.
  private static let suspension: UInt8 = 0x1A

  private func begin(_ before: termios, _ isTerminal: Bool) {
    var raw = before
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    raw.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR | ISTRIP)
    if isTerminal { unsafe _ = tcsetattr(0, TCSADRAIN, &raw) }
    write("\u{1B}[?2004h")
  }

  private func end(_ before: termios, _ isTerminal: Bool) {
    var before = before
    write("\u{1B}[?2004l")
    if isTerminal { unsafe _ = tcsetattr(0, TCSADRAIN, &before) }
  }

  /// Lets a signal do its work on a terminal that is in order; what comes back was only stopped.
  private func obey(_ number: Int32?, _ watch: SignalWatch, _ before: termios, _ isTerminal: Bool) {
    guard let number else { return }
    end(before, isTerminal)
    write("\u{1B}[J\r\n")
    watch.obey(number)
    begin(before, isTerminal)
  }

  /// The first of the descriptors that can be read; none within some milliseconds, of which -1 means any time.
  private static func readable(_ descriptors: [Int32], within milliseconds: Int32) -> Int32? {
    var asked = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while true {
      let count = unsafe poll(&asked, nfds_t(asked.count), milliseconds)
      if count < 0, errno == EINTR { continue }
      return asked.first { $0.revents != 0 }?.fd
    }
  }

  /// Some bytes of the terminal; none at its end.
  private static func read(most: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: most)
    while true {
      let count = unsafe bytes.withUnsafeMutableBytes {
        unsafe SystemProcess.read(0, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      return count > 0 ? Array(bytes[..<count]) : nil
    }
  }
}
