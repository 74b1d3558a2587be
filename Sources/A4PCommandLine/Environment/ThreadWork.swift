/// The work of one thread and what came of it.
///
/// Unchecked, because no lock is needed: one thread runs it, and the other looks only after that one has ended.
final class ThreadWork<Value: Sendable>: @unchecked Sendable {
  private let body: @Sendable () -> Value
  private(set) var value: Value?

  init(_ body: @escaping @Sendable () -> Value) { self.body = body }

  func run() { value = body() }
}
