#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

/// The program that shows an answer longer than the screen, as git uses one.
struct Pager {
  private let command: String

  /// The pager for an answer; nil where it fits the screen, where nobody reads it at a terminal, or where none is wanted.
  init?(for text: String, in context: Context) {
    guard let terminal = context.terminal, !terminal.isPlain, let width = context.width,
      Self.height(of: text, width: width) >= terminal.size.rows
    else { return nil }
    if let asked = context.environment["PAGER"] {
      guard !asked.allSatisfy(\.isWhitespace), asked != "cat" else { return nil }
      command = asked
      return
    }
    let folders = (context.environment["PATH"] ?? "").split(separator: ":")
    guard folders.contains(where: { context.store.kind(of: "\($0)/less") != nil }) else { return nil }
    command = "less"
  }

  /// The rows that a text takes, with long lines wrapped by the terminal.
  static func height(of text: String, width: Int) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().reduce(0) { rows, line in
      rows + max(1, (DisplayWidth.of(String(line)) + width - 1) / max(1, width))
    }
  }

  /// Shows the text and waits for the reader; where the pager cannot be used it is printed as it is.
  func show(_ text: String) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else {
      _ = StandardStreams.write(text, to: 1)
      return
    }
    let variables = ["LESS": "FRX", "LV": "-c"].filter { unsafe getenv($0.key) == nil }
    let child = ChildProcess(["/bin/sh", "-c", command], input: ends[0], closing: ends[1], adding: variables)
    close(ends[0])
    if child != nil { _ = StandardStreams.write(text, to: ends[1]) }
    close(ends[1])
    // The shell says 126 or 127 where it cannot run the pager.
    if [126, 127].contains(child?.wait() ?? 127) { _ = StandardStreams.write(text, to: 1) }
  }
}
