/// What a thread of the system is handed: one pointer, so a closure in an object.
final class ThreadStart: Sendable {
  private let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  /// Takes the object over from the thread that made it, and runs its closure.
  static func run(_ pointer: UnsafeMutableRawPointer?) {
    guard let pointer = unsafe pointer else { return }
    unsafe Unmanaged<ThreadStart>.fromOpaque(pointer).takeRetainedValue().body()
  }
}
