#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

/// Starts git and waits for its end.
enum GitProcess {
  /// What git did, or nil where it could not be started.
  static func run(_ words: [String], variables: [String], input: String) -> GitOutcome? {
    guard let source = namelessFile(input) else { return nil }
    defer { close(source) }
    guard let complaints = namelessFile("") else { return nil }
    defer { close(complaints) }
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }

    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, source, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, complaints, 2)
    unsafe posix_spawn_file_actions_addclose(&actions, ends[0])

    var process = pid_t()
    let started = unsafe withCStrings(["git"] + words) { arguments in
      unsafe withCStrings(variables) { unsafe posix_spawnp(&process, "git", &actions, nil, arguments, $0) }
    }
    close(ends[1])
    guard started == 0 else { return nil }
    let output = try? DiskStore.readAll(ends[0], sizeHint: 4096, path: "git")
    let code = SystemProcess.wait(for: process)
    guard let output else { return nil }
    lseek(complaints, 0, SEEK_SET)
    let errors = (try? DiskStore.readAll(complaints, sizeHint: 256, path: "git")) ?? []
    return GitOutcome(code: code, output: output, errors: String(decoding: errors, as: UTF8.self))
  }

  /// A file without a name, which a process can read or write: unlike a pipe it cannot fill up.
  private static func namelessFile(_ text: String) -> Int32? {
    var template = Array("/tmp/a4p-XXXXXX".utf8CString)
    let descriptor = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkstemp($0) } ?? -1
    }
    guard descriptor >= 0 else { return nil }
    unsafe template.withUnsafeBufferPointer { buffer in
      if let path = buffer.baseAddress { unsafe _ = unlink(path) }
    }
    let bytes = Array(text.utf8)
    let count = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    guard count == bytes.count, lseek(descriptor, 0, SEEK_SET) == 0 else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  private static func withCStrings<Value>(
    _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Value
  ) -> Value {
    var pointers = unsafe texts.map { unsafe strdup($0) }
    unsafe pointers.append(nil)
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe body(pointers)
  }
}
