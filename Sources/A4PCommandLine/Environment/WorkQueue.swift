#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

/// The items that several threads share: each is given to the one that asks first.
///
/// Unchecked, because what is left is looked at and changed under the lock alone.
@safe final class WorkQueue: @unchecked Sendable {
  private var left: Range<Int>
  private let lock: UnsafeMutablePointer<pthread_mutex_t>

  init(_ count: Int) {
    left = 0..<count
    unsafe lock = .allocate(capacity: 1)
    unsafe pthread_mutex_init(lock, nil)
  }

  deinit {
    unsafe pthread_mutex_destroy(lock)
    unsafe lock.deallocate()
  }

  /// The first item that is left, or nil where all are given.
  func first() -> Int? {
    unsafe pthread_mutex_lock(lock)
    defer { unsafe pthread_mutex_unlock(lock) }
    return left.popFirst()
  }

  /// The last item that is left, or nil where all are given.
  func last() -> Int? {
    unsafe pthread_mutex_lock(lock)
    defer { unsafe pthread_mutex_unlock(lock) }
    return left.popLast()
  }
}
