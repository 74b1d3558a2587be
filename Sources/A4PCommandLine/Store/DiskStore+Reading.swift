package import CommitmentLedger

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

extension DiskStore {
  package func read(_ path: String) throws(FileFault) -> [UInt8] {
    let descriptor = try Self.open(path)
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileFault(.read, path, SystemReason.last) }
    let kind = Self.kind(mode: status.st_mode)
    guard kind != .folder else { throw FileFault(.read, path, "it is a folder") }
    let size = Int(status.st_size)
    return try Self.readAll(descriptor, sizeHint: size, size: kind == .file ? size : nil, path: path)
  }

  package func read(_ path: String, into buffer: inout SegmentBuffer) throws(FileFault) {
    let descriptor = try Self.open(path)
    defer { close(descriptor) }
    try unsafe buffer.fill { memory throws(FileFault) in
      var result = -1
      repeat {
        result = unsafe SystemProcess.read(descriptor, memory.baseAddress, memory.count)
      } while result < 0 && errno == EINTR
      guard result >= 0 else { throw FileFault(.read, path, SystemReason.last) }
      return result
    }
  }

  package func read(_ path: String, in range: Range<Int>) throws(FileFault) -> [UInt8] {
    let descriptor = try Self.open(path)
    defer { close(descriptor) }
    return try Self.read(descriptor, in: range, path: path)
  }

  package func read(_ path: String, in ranges: [Range<Int>]) throws(FileFault) -> [[UInt8]] {
    let descriptor = try Self.open(path)
    defer { close(descriptor) }
    var found: [[UInt8]] = []
    for range in ranges { found.append(try Self.read(descriptor, in: range, path: path)) }
    return found
  }

  private static func read(
    _ descriptor: Int32, in range: Range<Int>, path: String
  ) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < range.count {
      let more = try readOnce(
        descriptor, capacity: range.count - bytes.count, from: range.lowerBound + bytes.count, path: path)
      if more.isEmpty { break }
      if bytes.isEmpty { bytes = more } else { bytes += more }
    }
    return bytes
  }

  private static func open(_ path: String) throws(FileFault) -> Int32 {
    #if canImport(Darwin)
      let descriptor = unsafe Darwin.open(path, O_RDONLY | O_CLOEXEC)
    #elseif canImport(Glibc)
      let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
    #else
      let descriptor = unsafe Musl.open(path, O_RDONLY | O_CLOEXEC)
    #endif
    guard descriptor >= 0 else {
      throw FileFault(errno == ENOENT || errno == ENOTDIR ? .find : .read, path, SystemReason.last)
    }
    return descriptor
  }

  /// Reads a descriptor to its end, into memory that is not cleared first.
  ///
  /// Where the number of bytes is known, no further call is needed to see that no more come.
  static func readAll(
    _ descriptor: Int32, sizeHint: Int, size: Int? = nil, path: String
  ) throws(FileFault) -> [UInt8] {
    var bytes = try readOnce(descriptor, capacity: max(sizeHint + 1, 4096), path: path)
    guard !bytes.isEmpty, bytes.count != size else { return bytes }
    while true {
      let more = try readOnce(descriptor, capacity: 4096, path: path)
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  /// What one call reads, from an offset where one is given; nothing at the end.
  private static func readOnce(
    _ descriptor: Int32, capacity: Int, from offset: Int? = nil, path: String
  ) throws(FileFault) -> [UInt8] {
    var hasFailed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var result = -1
      repeat {
        let memory = UnsafeMutableRawPointer(buffer.baseAddress)
        result =
          if let offset {
            unsafe pread(descriptor, memory, capacity, off_t(offset))
          } else {
            unsafe SystemProcess.read(descriptor, memory, capacity)
          }
      } while result < 0 && errno == EINTR
      hasFailed = result < 0
      count = max(0, result)
    }
    if hasFailed { throw FileFault(.read, path, SystemReason.last) }
    return bytes
  }
}
