#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

/// The items that several threads share: each is given to the one that asks first.
///
/// Unchecked, because the count is looked at and changed under the lock alone.
@safe final class WorkQueue: @unchecked Sendable {
  private let count: Int
  private var given = 0
  private let lock: UnsafeMutablePointer<pthread_mutex_t>

  init(_ count: Int) {
    self.count = count
    unsafe lock = .allocate(capacity: 1)
    unsafe pthread_mutex_init(lock, nil)
  }

  deinit {
    unsafe pthread_mutex_destroy(lock)
    unsafe lock.deallocate()
  }

  /// The next item, or nil where all are given.
  func next() -> Int? {
    unsafe pthread_mutex_lock(lock)
    defer { unsafe pthread_mutex_unlock(lock) }
    guard given < count else { return nil }
    given += 1
    return given - 1
  }
}
