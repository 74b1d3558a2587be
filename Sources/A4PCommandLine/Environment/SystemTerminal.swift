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
  func withKeys<Value>(_ body: (_ next: () -> [Key]) -> Value) -> Value {
    var before = termios()
    let isTerminal = unsafe tcgetattr(0, &before) == 0
    var raw = before
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    raw.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR | ISTRIP)
    if isTerminal { unsafe _ = tcsetattr(0, TCSADRAIN, &raw) }
    write("\u{1B}[?2004h")
    defer {
      write("\u{1B}[?2004l")
      if isTerminal { unsafe _ = tcsetattr(0, TCSADRAIN, &before) }
    }
    var reader = KeyReader()
    return body {
      while true {
        // An escape that nothing follows for a moment is the key of that name.
        if reader.isWaiting, !Self.isReady(within: 50) {
          let keys = reader.keys([], isAll: true)
          if !keys.isEmpty { return keys }
        }
        guard let bytes = Self.read(most: 1024), !bytes.isEmpty else { return [] }
        let keys = reader.keys(bytes)
        if !keys.isEmpty { return keys }
      }
    }
  }

  private static func isReady(within milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&descriptor, 1, milliseconds) > 0
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
