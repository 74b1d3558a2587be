import CommitmentLedger

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

/// Works on slices at the same time, each on a thread of its own, and waits for all of them.
///
/// Threads of the system and not tasks: commands do not wait for anything, and a task group would bring the whole
/// runtime of concurrency into the start of a process that lives for milliseconds.
package struct Threads: SliceMapper {
  package let width: Int

  /// - Parameter width: how many threads at most; as many as the machine has cores unless said.
  package init(width: Int? = nil) {
    self.width = max(1, width ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  package func map<Value: Sendable>(
    _ slices: [Range<Int>], _ body: @escaping @Sendable (Range<Int>) -> Value
  ) -> [Value] {
    guard slices.count > 1 else { return slices.map(body) }
    let others = slices.dropFirst().map { slice in ThreadWork { body(slice) } }
    let threads = others.map { Self.start($0) }
    var values = [body(slices[0])]
    for (work, thread) in zip(others, threads) {
      if let thread {
        _ = pthread_join(thread, nil)
      } else {
        // The system gave no further thread; then this one does the work.
        work.run()
      }
      if let value = work.value { values.append(value) }
    }
    return values
  }

  package func share<Value: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (_ next: () -> Int?) -> Value
  ) -> [Value] {
    let queue = WorkQueue(count)
    let workers = max(1, min(width, count))
    return map((0..<workers).map { $0..<$0 + 1 }) { worker in
      worker.lowerBound == 0 ? body { queue.first() } : body { queue.last() }
    }
  }

  /// Asks for large pages, of some megabytes: small ones are given out one by one, which for the lists of a large ledger
  /// takes as long as filling them.
  package func prepare(_ memory: UnsafeRawBufferPointer) {
    #if os(Linux)
      guard memory.count >= 1 << 20, let start = unsafe memory.baseAddress.map(Int.init(bitPattern:)) else {
        return
      }
      let page = max(1, Int(sysconf(Int32(_SC_PAGESIZE))))
      let first = start / page * page
      // It is advice: where the system does not take it, nothing is lost.
      unsafe _ = madvise(
        UnsafeMutableRawPointer(bitPattern: first), start + memory.count - first, Int32(MADV_HUGEPAGE))
    #endif
  }

  static func start<Value: Sendable>(_ work: ThreadWork<Value>) -> pthread_t? {
    let box = unsafe Unmanaged.passRetained(ThreadStart { work.run() })
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let result = unsafe pthread_create(
      &thread, nil,
      { pointer in
        unsafe ThreadStart.run(pointer)
        return nil
      }, box.toOpaque())
    if result != 0 {
      unsafe box.release()
      return nil
    }
    return thread
  }
}
