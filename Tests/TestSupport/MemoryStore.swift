package import A4PCommandLine
package import CommitmentLedger
import Synchronization

/// Files in memory that stand in for the disk, count what is written, and fail when told to.
package final class MemoryStore: FileStore {
  private struct State {
    var files: [String: [UInt8]] = [:]
    var links: Set<String> = []
    var writes = 0
    var failures: [Int: FileFault] = [:]
    var unreadable: [String: FileFault] = [:]
    var locked = 0
  }

  private let state = Mutex(State())

  /// - Parameters:
  ///   - files: paths from the folder.
  ///   - folder: where they lie, absolute.
  package init(_ files: [SourceFile] = [], in folder: String = "/pact") {
    state.withLock { state in
      for file in files { state.files["\(folder)/\(file.path)"] = file.bytes }
    }
  }

  /// Every file by its absolute path.
  package var files: [String: [UInt8]] { state.withLock { $0.files } }

  /// How many times something was written, added or removed, failures included.
  package var writes: Int { state.withLock { $0.writes } }

  /// How many times the lock was taken.
  package var locks: Int { state.withLock { $0.locked } }

  /// The text of a file, or nil where there is none.
  package func text(_ path: String) -> String? {
    state.withLock { $0.files[path] }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Puts a file there, without counting it as written.
  package func put(_ text: String, at path: String) { put(Array(text.utf8), at: path) }

  package func put(_ bytes: [UInt8], at path: String) { state.withLock { $0.files[path] = bytes } }

  /// Takes a file away, without counting it.
  package func drop(_ path: String) { state.withLock { $0.files[path] = nil } }

  /// Puts a link there, which nothing follows.
  package func putLink(at path: String) { state.withLock { _ = $0.links.insert(path) } }

  /// Lets the step after `steps` more writes fail, once.
  package func fail(after steps: Int, with fault: FileFault) {
    state.withLock { $0.failures[$0.writes + steps] = fault }
  }

  /// Lets every reading of a path fail.
  package func failReading(_ path: String, with fault: FileFault) {
    state.withLock { $0.unreadable[path] = fault }
  }
}

extension MemoryStore {
  package func kind(of path: String) -> FileKind? {
    state.withLock { state in
      if state.files[path] != nil { return .file }
      if state.links.contains(path) { return .link }
      let start = path == "/" ? "/" : path + "/"
      return state.files.keys.contains { $0.hasPrefix(start) } ? .folder : nil
    }
  }

  package func read(_ path: String) throws(FileFault) -> [UInt8] {
    let (bytes, fault) = state.withLock { ($0.files[path], $0.unreadable[path]) }
    if let fault { throw fault }
    guard let bytes else { throw FileFault(.find, path, "it is not there") }
    return bytes
  }

  package func list(_ folder: String) throws(FileFault) -> [FileEntry] {
    let start = folder == "/" ? "/" : folder + "/"
    let paths = state.withLock { Set($0.files.keys).union($0.links) }
    let names = Set(
      paths.filter { $0.hasPrefix(start) }.map { $0.dropFirst(start.count).prefix { $0 != "/" } })
    guard !names.isEmpty else { throw FileFault(.find, folder, "it is not there") }
    return names.sorted().compactMap { name in
      kind(of: start + name).map { FileEntry(name: String(name), kind: $0) }
    }
  }

  package func replace(_ path: String, with bytes: [UInt8]) throws(FileFault) {
    try step(path)
    state.withLock { $0.files[path] = bytes }
  }

  package func append(_ bytes: [UInt8], to path: String) throws(FileFault) -> String? {
    try step(path)
    return state.withLock { state in
      var present = state.files[path] ?? []
      var remains: String?
      if let last = present.last, last != 0x0A {
        let end = present.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let aside = "\(path).torn-\(end)"
        state.files[aside] = Array(present[end...])
        present.removeSubrange(end...)
        remains = aside
      }
      state.files[path] = present + bytes
      return remains
    }
  }

  package func remove(_ path: String) throws(FileFault) {
    try step(path)
    state.withLock { $0.files[path] = nil }
  }

  package func locked<Value>(
    _ path: String, holder: String, body: () throws(CommandFault) -> Value
  ) throws(CommandFault) -> Value {
    state.withLock { $0.locked += 1 }
    return try body()
  }

  package func identity(of path: String) -> String? { "identity of \(path)" }

  /// Counts a step, and fails where this one is to fail.
  private func step(_ path: String) throws(FileFault) {
    let fault = state.withLock { state in
      defer { state.writes += 1 }
      return state.failures.removeValue(forKey: state.writes)
    }
    if let fault { throw fault }
  }
}
