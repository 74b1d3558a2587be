#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

extension DiskStore {
  package func locked<Value>(
    _ path: String, holder: String, body: () throws(CommandFault) -> Value
  ) throws(CommandFault) -> Value {
    guard let patience else {
      throw CommandFault(
        .usage, "\(Self.waitVariable) is no number of seconds",
        hint: "it says how long to wait for somebody else who is writing, for example 10")
    }
    try reporting { () throws(FileFault) in try makeFolder(FilePath.parent(path)) }
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileFault(.create, path, SystemReason.last).command }
    defer { close(descriptor) }
    var attempts = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw FileFault(.write, path, SystemReason.last).command
      }
      attempts += 1
      guard attempts <= patience else {
        let other = (try? Self.readAll(descriptor, sizeHint: 80, path: path)).map {
          String(decoding: $0, as: UTF8.self)
        }
        throw CommandFault(
          .locked,
          "somebody else is writing to this ledger\(other.map { $0.isEmpty ? "" : ": \($0)" } ?? "")",
          hint:
            "waited \(patience / 50) s; try again, or set \(Self.waitVariable) to wait for longer: the lock goes "
            + "with the process that holds it")
      }
      usleep(20_000)
    }
    // Who holds the lock is told to those who wait; the lock itself is the kernel's.
    ftruncate(descriptor, 0)
    let text = Array(holder.utf8)
    _ = unsafe text.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    // The name goes before the lock does, so that nobody is told of a writer that has ended.
    defer { ftruncate(descriptor, 0) }
    return try body()
  }
}
