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

  /// What a folder says of an entry; nil where the file system does not keep that there.
  private static func kind(entry type: UInt8) -> FileKind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .other
    }
  }

  package func size(of path: String) -> Int? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    return Int(status.st_size)
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
      guard name != ".", name != "..",
        let kind = unsafe Self.kind(entry: entry.pointee.d_type) ?? kind(of: folder + "/" + name)
      else { continue }
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
