import CommitmentModel

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

extension Context {
  /// The context of the machine that the tool runs on.
  package static func system() -> Context {
    let environment = systemEnvironment()
    let isTerminal = isatty(1) == 1
    let width = isTerminal ? terminalWidth(1, environment) : nil
    let wantsColor = environment["NO_COLOR"].map(\.isEmpty) ?? true && environment["TERM"] != "dumb"
    var context = Context(
      folder: currentFolder(), environment: environment, clock: systemClock(),
      store: DiskStore(wait: environment[DiskStore.waitVariable]),
      random: {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
      },
      input: { () throws(FileFault) in try DiskStore.readAll(0, sizeHint: 4096, path: "standard input") },
      git: { GitRunner.run($0, in: $1, input: $2, environment: environment) }, width: width,
      isColored: isTerminal && wantsColor)
    let isPerson = isTerminal && isatty(0) == 1 && isatty(2) == 1
    context.areErrorsColored = isatty(2) == 1 && wantsColor
    if isatty(2) == 1 { context.errorWidth = terminalWidth(2, environment) }
    let terminal = SystemTerminal(environment, isColored: wantsColor)
    if isPerson { context.terminal = terminal }
    if isatty(0) == 1, isatty(2) == 1 { context.asked = terminal }
    if isatty(2) == 1, environment["TERM"] != "dumb" { context.progress = { ProgressLine.start($0) } }
    context.editor = { SystemEditor.edit($0, environment, isPerson: isPerson) }
    context.trustedGit = {
      TrustedGit.run($0, in: $1, input: $2, environment: wholeEnvironment())
    }
    return context
  }

  /// The words that the tool was called with, without its own name.
  package static func systemWords() -> [String] { Array(CommandLine.arguments.dropFirst()) }

  private static func systemClock() -> Clock {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    var seconds = time.tv_sec
    var local = unsafe tm()
    unsafe _ = localtime_r(&seconds, &local)
    let today = unsafe CalendarDate(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    return Clock(
      now: Instant(seconds: Int64(time.tv_sec)), milliseconds: Int(time.tv_nsec) / 1_000_000, today: today)
  }

  private static func currentFolder() -> String {
    guard let path = unsafe getcwd(nil, 0) else { return "/" }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  private static func systemEnvironment() -> [String: String] {
    var variables: [String: String] = [:]
    let names = [
      "A4P_WORKSPACE", "A4P_OFFICE", "A4P_LANGUAGE", DiskStore.waitVariable, "NO_COLOR", "TERM", "COLUMNS",
      "PATH", "HOME",
      "XDG_CONFIG_HOME",
      "XDG_STATE_HOME", "LANG", "LC_ALL", "LC_MESSAGES", "EDITOR", "VISUAL", "PAGER", "LESS", "TMPDIR",
    ]
    for name in names {
      if let value = unsafe getenv(name) { variables[name] = unsafe String(cString: value) }
    }
    return variables
  }

  /// Every variable: the user's git may need any of them to reach the other side.
  private static func wholeEnvironment() -> [String: String] {
    #if canImport(Darwin)
      var next = unsafe _NSGetEnviron().pointee
    #else
      var next = unsafe environ
    #endif
    var variables: [String: String] = [:]
    while let entry = unsafe next.pointee {
      let words = unsafe String(cString: entry).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if words.count == 2 { variables[String(words[0])] = String(words[1]) }
      unsafe next += 1
    }
    return variables
  }

  private static func terminalWidth(_ descriptor: Int32, _ environment: [String: String]) -> Int {
    var size = winsize()
    if unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return environment["COLUMNS"].flatMap { Int($0) } ?? 80
  }
}
