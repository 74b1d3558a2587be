#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

/// Runs git for reading, in such a way that a downloaded workspace cannot make it run anything.
///
/// Only plumbing is called; hooks, the file-system monitor, pagers and the caller's `GIT_` variables are kept out.
enum GitRunner {
  private static let settings = [
    "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.pager=cat",
    "-c", "log.showSignature=false", "--no-pager",
  ]

  /// What git prints, or nil where it is not installed or ends with anything but 0.
  ///
  /// Of the tool's own environment only what git needs is passed on.
  static func run(_ words: [String], in folder: String, input: String, environment: [String: String])
    -> [UInt8]?
  {
    guard let source = inputFile(input) else { return nil }
    defer { close(source) }
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
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addclose(&actions, ends[0])

    // A partial clone would fetch what it lacks, by programs that its settings name; no protocol is allowed.
    var variables = [
      "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_REPLACE_OBJECTS=1",
      "GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=none",
    ]
    for name in ["PATH", "HOME", "XDG_CONFIG_HOME"] {
      if let value = environment[name] { variables.append("\(name)=\(value)") }
    }
    var process = pid_t()
    let started = unsafe withCStrings(["git"] + settings + ["-C", folder] + words) { arguments in
      unsafe withCStrings(variables) { unsafe posix_spawnp(&process, "git", &actions, nil, arguments, $0) }
    }
    close(ends[1])
    guard started == 0 else { return nil }
    let output = try? DiskStore.readAll(ends[0], sizeHint: 4096, path: "git")
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status == 0 ? output : nil
  }

  /// A file without a name, from which a process can read: unlike a pipe it cannot fill up.
  private static func inputFile(_ text: String) -> Int32? {
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
