#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

/// Opens a text in the editor of whoever uses the tool: VISUAL, else EDITOR, else vi where a person is there.
enum SystemEditor {
  static func edit(_ text: String, _ environment: [String: String], isPerson: Bool) -> EditorOutcome {
    let asked = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty }
    guard let editor = asked ?? (isPerson ? "vi" : nil) else { return .missing }
    let folder = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    guard let path = file(in: folder, text) else { return .failed("no file can be made in '\(folder)'") }
    defer { unsafe _ = unlink(path) }
    // The shell takes the editor's own options apart; the path is passed beside it and never read as a command.
    guard let process = ChildProcess(["/bin/sh", "-c", "\(editor) \"$@\"", editor, path]) else {
      return .failed("'\(editor)' cannot be started")
    }
    let code = process.wait()
    guard code == 0 else { return .failed("'\(editor)' ended with \(code)") }
    do throws(FileFault) {
      return .saved(String(decoding: try DiskStore().read(path), as: UTF8.self))
    } catch {
      return .failed("what was saved cannot be read")
    }
  }

  /// A file that only its owner can read.
  private static func file(in folder: String, _ text: String) -> String? {
    var template = Array("\(folder)/a4p-XXXXXX.txt".utf8CString)
    let descriptor = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkstemps($0, 4) } ?? -1
    }
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let path = unsafe template.withUnsafeBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe String(cString: $0) } ?? ""
    }
    return StandardStreams.write(text, to: descriptor) == nil ? path : nil
  }
}
