/// The terminal at which a person sits, as far as a conversation needs it.
package protocol TerminalDoor: Sendable {
  /// Whether it only prints lines and cannot move its cursor.
  var isPlain: Bool { get }
  var isColored: Bool { get }
  /// Its size, which may change while it is used.
  var size: (columns: Int, rows: Int) { get }
  /// Prints for the person, not as an answer.
  func write(_ text: String)
  /// A line as it was typed; nil at the end of the input.
  func readLine() -> String?
  /// Runs `body` while keys come one by one and are not shown; the terminal is as it was afterwards.
  ///
  /// `next` waits for keys; none means that the terminal has ended.
  func withKeys<Value>(_ body: (_ next: () -> [Key]) -> Value) -> Value
}
