#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

/// The files of the machine, by the calls of POSIX.
package struct DiskStore: FileStore {
  /// How long a writer waits for another, in fiftieths of a second; nil where the setting is no number.
  let patience: Int?

  /// The variable that says how long a writer waits for another, in whole seconds from 0 to 86400.
  package static let waitVariable = "A4P_LOCK_WAIT"

  package init(patience: Int? = 500) { self.patience = patience }

  /// - Parameter wait: the setting, in seconds; ten where there is none.
  package init(wait: String?) {
    guard let wait, !wait.isEmpty else {
      self.init()
      return
    }
    self.init(patience: Int(wait).flatMap { (0...86_400).contains($0) ? $0 * 50 : nil })
  }

  package func kind(of path: String) -> FileKind? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    return Self.kind(mode: status.st_mode)
  }

  static func kind(mode: mode_t) -> FileKind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  package func read(_ path: String) throws(FileFault) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileFault(errno == ENOENT || errno == ENOTDIR ? .find : .read, path, SystemReason.last)
    }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileFault(.read, path, SystemReason.last) }
    guard Self.kind(mode: status.st_mode) != .folder else { throw FileFault(.read, path, "it is a folder") }
    return try Self.readAll(descriptor, sizeHint: Int(status.st_size), path: path)
  }

  /// Reads a descriptor to its end, into memory that is not cleared first.
  static func readAll(_ descriptor: Int32, sizeHint: Int, path: String) throws(FileFault) -> [UInt8] {
    var bytes = try readOnce(descriptor, capacity: max(sizeHint + 1, 4096), path: path)
    guard !bytes.isEmpty else { return bytes }
    while true {
      let more = try readOnce(descriptor, capacity: 4096, path: path)
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  /// What one call reads; nothing at the end.
  private static func readOnce(_ descriptor: Int32, capacity: Int, path: String) throws(FileFault) -> [UInt8]
  {
    var hasFailed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var result = -1
      repeat {
        result = unsafe read(descriptor, UnsafeMutableRawPointer(buffer.baseAddress), capacity)
      } while result < 0 && errno == EINTR
      hasFailed = result < 0
      count = max(0, result)
    }
    if hasFailed { throw FileFault(.read, path, SystemReason.last) }
    return bytes
  }

  private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
      unsafe Darwin.read(descriptor, buffer, count)
    #elseif canImport(Glibc)
      unsafe Glibc.read(descriptor, buffer, count)
    #else
      unsafe Musl.read(descriptor, buffer, count)
    #endif
  }

  package func list(_ folder: String) throws(FileFault) -> [FileEntry] {
    guard let stream = unsafe opendir(folder) else {
      throw FileFault(errno == ENOENT || errno == ENOTDIR ? .find : .read, folder, SystemReason.last)
    }
    defer { unsafe closedir(stream) }
    var entries: [FileEntry] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      guard name != ".", name != "..", let kind = kind(of: folder + "/" + name) else { continue }
      entries.append(FileEntry(name: name, kind: kind))
    }
    return entries.sorted { $0.name < $1.name }
  }

  package func remove(_ path: String) throws(FileFault) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else {
      throw FileFault(.write, path, SystemReason.last)
    }
  }

  package func identity(of path: String) -> String? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    // A copied folder has another inode; one moved within its file system keeps it.
    return "\(status.st_ino)"
  }
}
