#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

/// Runs other programs and measures them as whole processes.
enum ProcessRun {
  /// The medians of some runs of commands that are compared with each other, after one of each that warms the caches; nil
  /// for one that cannot be run or ends badly.
  ///
  /// They take turns, so that a machine that becomes slower or faster meanwhile does so for all of them. What is printed goes
  /// into a file: grep stops at the first match when it sees that nobody will read its count.
  static func medians(
    _ commands: [MeasuredCommand], runs: Int, in folder: String, variables: [String]
  ) -> [Measurement?] {
    var measured = [[Measurement]?](repeating: [], count: commands.count)
    for number in 0...runs {
      for (index, command) in commands.enumerated() where measured[index] != nil {
        let run = once(
          command.words, in: command.folder ?? folder, input: command.input, canSayNo: command.canSayNo,
          variables: variables, output: folder + "/output.txt")
        if let run {
          if number > 0 { measured[index]?.append(run) }
        } else {
          measured[index] = nil
        }
      }
    }
    return measured.map { $0.flatMap(Measurement.init) }
  }

  /// One run, its output thrown away; a code of 1 is an end as good as any where the program may answer no.
  static func once(
    _ words: [String], in folder: String, input: String = "/dev/null", canSayNo: Bool = false,
    variables: [String], output: String = "/dev/null"
  ) -> Measurement? {
    guard let program = words.first, unsafe chdir(folder) == 0 else { return nil }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var process = pid_t()
    let start = ContinuousClock.now
    let started = unsafe withCStrings(words) { arguments in
      unsafe withCStrings(variables) { unsafe posix_spawnp(&process, program, &actions, nil, arguments, $0) }
    }
    guard started == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(process, &status, 0, &usage) < 0 && errno == EINTR {}
    let time = ContinuousClock.now - start
    // In the status of a process that ended by itself, the code stands above the lowest eight bits.
    guard status == 0 || canSayNo && status == 1 << 8 else { return nil }
    #if canImport(Darwin)
      let unit = 1
    #else
      let unit = 1024
    #endif
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    return Measurement(seconds: seconds, peakBytes: Int(usage.ru_maxrss) * unit)
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
