#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

extension DiskStore {
  package func replace(_ path: String, with bytes: [UInt8]) throws(FileFault) {
    let folder = FilePath.parent(path)
    try makeFolder(folder)
    let temporary = "\(folder)/.\(FilePath.name(path)).\(getpid()).tmp"
    let mode = self.mode(of: path)
    unsafe unlink(temporary)
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode ?? 0o644)
    guard descriptor >= 0 else { throw FileFault(.create, path, SystemReason.last) }
    do throws(FileFault) {
      // The process's own mask applies to new files alone.
      if let mode { fchmod(descriptor, mode) }
      try writeAll(bytes, to: descriptor, path: path)
      guard fsync(descriptor) == 0 else { throw FileFault(.write, path, SystemReason.last) }
      close(descriptor)
    } catch {
      close(descriptor)
      unsafe unlink(temporary)
      throw error
    }
    guard unsafe rename(temporary, path) == 0 else {
      let reason = SystemReason.last
      unsafe unlink(temporary)
      throw FileFault(.write, path, reason)
    }
    try synchronize(folder: folder)
  }

  package func append(_ bytes: [UInt8], to path: String) throws(FileFault) -> String? {
    let folder = FilePath.parent(path)
    let isNew = kind(of: path) == nil
    try makeFolder(folder)
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw FileFault(isNew ? .create : .write, path, SystemReason.last) }
    defer { close(descriptor) }
    let setAside = try setTornTailAside(descriptor, path: path)
    let size = lseek(descriptor, 0, SEEK_END)
    do throws(FileFault) {
      // One write, so that a reader or another writer never sees half a line of it.
      let count = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      guard count == bytes.count else {
        throw FileFault(
          .write, path, count < 0 ? SystemReason.last : "only \(count) of \(bytes.count) bytes fitted")
      }
      guard lseek(descriptor, 0, SEEK_END) == size + off_t(bytes.count) else {
        throw FileFault(.write, path, "somebody else wrote to it at the same time")
      }
      guard fsync(descriptor) == 0 else { throw FileFault(.write, path, SystemReason.last) }
    } catch {
      // Only what this write left is taken away: lines that somebody else added stay.
      if lseek(descriptor, 0, SEEK_END) <= size + off_t(bytes.count) { ftruncate(descriptor, size) }
      if isNew, size == 0 { unsafe unlink(path) }
      throw error
    }
    if isNew { try synchronize(folder: folder) }
    return setAside
  }

  /// Moves what an interrupted write left without its line feed into a file beside the segment.
  private func setTornTailAside(_ descriptor: Int32, path: String) throws(FileFault) -> String? {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size > 0 else { return nil }
    guard lseek(descriptor, -1, SEEK_END) >= 0 else { throw FileFault(.read, path, SystemReason.last) }
    if try Self.readAll(descriptor, sizeHint: 1, path: path) == [0x0A] { return nil }
    lseek(descriptor, 0, SEEK_SET)
    let bytes = try Self.readAll(descriptor, sizeHint: size, path: path)
    let end = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let aside = "\(path).torn-\(end)"
    try replace(aside, with: Array(bytes[end...]))
    guard ftruncate(descriptor, off_t(end)) == 0, fsync(descriptor) == 0 else {
      throw FileFault(.write, path, SystemReason.last)
    }
    return aside
  }

  /// Makes a folder and those it lies in.
  func makeFolder(_ folder: String) throws(FileFault) {
    switch kind(of: folder) {
    case .folder: return
    case .link where isFolder(folder): return
    case .none:
      try makeFolder(FilePath.parent(folder))
      guard unsafe mkdir(folder, 0o755) == 0 || errno == EEXIST else {
        throw FileFault(.create, folder, SystemReason.last)
      }
      try synchronize(folder: FilePath.parent(folder))
    case .file, .link, .other: throw FileFault(.create, folder, "there is a file of that name")
    }
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && Self.kind(mode: status.st_mode) == .folder
  }

  private func mode(of path: String) -> mode_t? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, Self.kind(mode: status.st_mode) == .file else { return nil }
    return status.st_mode & 0o777
  }

  private func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FileFault) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileFault(.write, path, SystemReason.last) }
      done += count
    }
  }

  private func synchronize(folder: String) throws(FileFault) {
    let descriptor = unsafe open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(.write, folder, SystemReason.last) }
    defer { close(descriptor) }
    // Some file systems cannot synchronize a folder and say so; the file itself is safe by then.
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw FileFault(.write, folder, SystemReason.last)
    }
  }
}
