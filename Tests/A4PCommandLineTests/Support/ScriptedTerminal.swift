import A4PCommandLine
import Synchronization

/// A terminal whose person types what was written down before, and then nothing more.
final class ScriptedTerminal: TerminalDoor {
  let isPlain: Bool
  let isColored = false
  let size: (columns: Int, rows: Int)
  private let rest: Mutex<[String]>
  private let shown = Mutex("")
  /// What happens when it is waited for.
  private let whenAsked: @Sendable () -> Void

  /// A person who types these: lines on a plain terminal, else what comes between two looks at the screen.
  init(
    _ typed: [String], isPlain: Bool = false, columns: Int = 80, rows: Int = 24,
    whenAsked: @escaping @Sendable () -> Void = {}
  ) {
    self.whenAsked = whenAsked
    rest = Mutex(typed)
    self.isPlain = isPlain
    size = (columns, rows)
  }

  /// Everything that was written to it.
  var text: String { shown.withLock { $0 } }

  /// Whether everything was typed that was written down.
  var isDone: Bool { rest.withLock { $0.isEmpty } }

  func write(_ text: String) { shown.withLock { $0 += text } }

  func readLine() -> String? { take() }

  func withKeys<Value>(_ body: (_ next: () -> [Key]) -> Value) -> Value {
    var reader = KeyReader()
    return body { take().map { reader.keys(Array($0.utf8), isAll: true) } ?? [] }
  }

  private func take() -> String? {
    whenAsked()
    return rest.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }
}
