/// What the tool's end tells a script, after `sysexits.h` where it has a word for it.
package enum ExitCode: Int32, Hashable, Sendable {
  /// Done; for a question: yes.
  case done = 0
  /// A question was answered no, or a check found something.
  case no = 1
  /// Wrong without opening the workspace.
  case usage = 64
  /// Wrong given the data.
  case data = 65
  /// Something that is not there.
  case missing = 66
  /// Our fault.
  case fault = 70
  case cannotCreate = 73
  case inputOutput = 74
  /// Somebody else holds the lock.
  case locked = 75
  /// Left at the terminal before anything was written, as shells say it of Control-C.
  case interrupted = 130
}
