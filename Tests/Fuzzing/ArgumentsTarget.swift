import A4PCommandLine
import CommitmentLedger
import CommitmentModel

/// A disk without files, so that no command finds a workspace.
private struct NoFiles: FileStore {
  func kind(of path: String) -> FileKind? { nil }
  func read(_ path: String) throws(FileFault) -> [UInt8] { throw FileFault(.find, path, "no files") }
  func list(_ folder: String) throws(FileFault) -> [FileEntry] { throw FileFault(.find, folder, "no files") }
  func replace(_ path: String, with bytes: [UInt8]) throws(FileFault) {
    preconditionFailure("nothing may be written where there is no workspace")
  }
  func append(_ bytes: [UInt8], to path: String) throws(FileFault) -> String? {
    preconditionFailure("nothing may be written where there is no workspace")
  }
  func remove(_ path: String) throws(FileFault) {}
  func locked<Value>(
    _ path: String, holder: String, body: () throws(CommandFault) -> Value
  ) throws(CommandFault) -> Value { try body() }
  func identity(of path: String) -> String? { nil }
}

/// Whatever is typed, the tool answers or says what is wrong, and that is never our fault (70).
///
/// A line feed parts the words.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzArguments(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let words = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
    String(decoding: $0, as: UTF8.self)
  }
  let context = Context(
    folder: "/somewhere", environment: [:], clock: Clock(now: Instant(seconds: 1_795_262_400)),
    store: NoFiles(),
    random: { 7 }, input: { () throws(FileFault) in bytes }, git: { _, _, _ in nil }, width: 80,
    isColored: false)
  let answer = Tool.run(words, in: context)
  precondition(answer.code != .fault)
  precondition(answer.code == .done || !answer.notes.isEmpty)
  precondition(!answer.notes.contains { $0.unicodeScalars.contains("\u{1B}") })
  return 0
}
