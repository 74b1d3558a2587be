#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

/// Writes to standard output and standard error.
package enum StandardStreams {
  /// Writes an answer, and gives the code to end with.
  ///
  /// A reader that went away is not an error; an answer that could not be written in full for another reason is.
  package static func write(_ answer: Answer) -> ExitCode {
    let fault = write(answer.output, to: 1)
    var notes = answer.notes
    if let fault { notes.append("a4p: error: cannot write the answer: \(fault)") }
    _ = write(notes.map { $0 + "\n" }.joined(), to: 2)
    return fault == nil ? answer.code : .inputOutput
  }

  /// Writes for a person beside the answer.
  static func complain(_ text: String) { _ = write(text, to: 2) }

  /// Writes a text, and gives the system's reason where it cannot be written.
  static func write(_ text: String, to descriptor: Int32) -> String? {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe SystemProcess.write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EPIPE { return nil }
      if count <= 0 { return SystemReason.last }
      done += count
    }
    return nil
  }
}
