import Foundation
import TestSupport
import Testing

/// What the machine refuses: the code and the words say so, and the workspace is as it was.
struct DiskFaultTests {
  /// What goes before a line of the shell to run it as somebody who may not do everything; nil where that cannot be.
  ///
  /// Permissions do not bind the user root.
  private static let asNobody: String? = {
    let folder = FileManager.default.temporaryDirectory
    let words = "setpriv --reuid=65534 --regid=65534 --clear-groups"
    let tool = BuiltTool(in: folder)
    if (try? tool.shell("test $(id -u) != 0"))?.code == 0 { return "" }
    return (try? tool.shell("\(words) \"$A4P\" --version"))?.code == 0 ? words : nil
  }()

  /// Whether a file system of its own can be mounted.
  private static let canMount =
    (try? BuiltTool(in: FileManager.default.temporaryDirectory).shell(
      "unshare -m mount -t tmpfs none /mnt"))?.code == 0

  /// Records until the machine refuses, and expects that the refused run changed nothing.
  ///
  /// The setting goes before each run.
  private func recordUntilRefused(_ place: ToolPlace, _ setting: String) throws -> BuiltTool.Outcome {
    for _ in 0..<40 {
      let before = try place.files(below: "Commitments")
      let run = try place.tool.shell("\(setting)\(ToolPlace.recordingLine)")
      if run.code == 0 { continue }
      #expect(try place.files(below: "Commitments") == before)
      return run
    }
    throw CancellationError()
  }

  @Test func saysThatAFileMayNotGrow() throws {
    let place = try ToolPlace()
    defer { place.clean() }
    let run = try recordUntilRefused(place, "ulimit -f 8; ")
    #expect(run.code == 74)
    #expect(run.errors.contains("a4p: error: cannot write "))
    #expect(run.errors.contains("nothing was changed"))
    #expect(run.output == "")
    let lines = try place.ledger().filter(\.isNewline).count
    #expect(lines > 1)
    #expect(try place.tool.run(ToolPlace.recording).code == 0)
    let verified = try place.tool.run("verify")
    #expect(verified.output == "\(lines + 1) records in 1 stream verified; nothing was altered or removed.\n")
  }

  @Test func writesNoPagesWhereOneMayNotGrow() throws {
    let place = try ToolPlace()
    defer { place.clean() }
    try place.shell("\"$A4P\" scorecard --quarter 2026-Q3 && \(ToolPlace.recordingLine)")
    let before = try place.files(below: "Reports")
    let run = try place.tool.shell("ulimit -f 2; \"$A4P\" scorecard --quarter 2026-Q3")
    #expect(run.code == 74)
    #expect(run.errors.contains("File too large"))
    #expect(try place.files(below: "Reports") == before)
  }

  @Test(.enabled(if: canMount, "no file system of its own can be mounted here"))
  func saysThatTheDiskIsFull() throws {
    let place = try ToolPlace()
    defer { place.clean() }
    // The workspace is copied onto a small disk, which is then filled; what was refused is compared there.
    try place.shell("mkdir ../small")
    let script = """
      set -e
      mount -t tmpfs -o size=2m none ../small
      cp -a . ../small/work && cd ../small/work
      "$A4P" scorecard --quarter 2026-Q3 --quiet > /dev/null
      \(ToolPlace.recordingLine) > /dev/null
      dd if=/dev/zero of=../filling bs=4k 2> /dev/null || true
      code=0
      while [ $code = 0 ]; do
        before=$(find . -type f -exec sha256sum {} + | sort)
        code=0; \(ToolPlace.recordingLine) > /dev/null 2> /dev/shm/refused.$$ || code=$?
      done
      echo "code $code"; cat /dev/shm/refused.$$; rm /dev/shm/refused.$$
      [ "$before" = "$(find . -type f -exec sha256sum {} + | sort)" ] && echo unchanged
      code=0; "$A4P" scorecard --quarter 2026-Q3 2>&1 || code=$?
      echo "code $code"
      [ "$before" = "$(find . -type f -exec sha256sum {} + | sort)" ] && echo unchanged
      rm ../filling
      \(ToolPlace.recordingLine) > /dev/null && "$A4P" verify > /dev/null && echo works
      """
    try script.write(to: place.folder.appendingPathComponent("script"), atomically: true, encoding: .utf8)
    let run = try place.tool.shell("unshare -m sh ../script")
    #expect(run.output.matches(of: #/code 74|code 73/#).count == 2, "\(run.output)\(run.errors)")
    #expect(run.output.matches(of: #/No space left on device|bytes fitted/#).count == 2, "\(run.output)")
    #expect(run.output.matches(of: #/unchanged/#).count == 2, "\(run.output)")
    #expect(run.output.hasSuffix("works\n"))
  }

  @Test(.enabled(if: canMount, "no file system of its own can be mounted here"))
  func saysThatTheFileSystemIsReadOnly() throws {
    let place = try ToolPlace()
    defer { place.clean() }
    let before = try place.files(below: ".")
    for line in [ToolPlace.recordingLine, "\"$A4P\" scorecard --quarter 2026-Q3"] {
      let script = "mount --bind . . && mount -o remount,ro,bind . && cd \"$PWD\" && \(line)"
      try script.write(to: place.folder.appendingPathComponent("script"), atomically: true, encoding: .utf8)
      let run = try place.tool.shell("unshare -m sh ../script")
      #expect(run.code == 73)
      #expect(run.errors.contains("a4p: error: cannot create "))
      #expect(run.errors.contains("Read-only file system"))
    }
    #expect(try place.files(below: ".") == before)
  }

  static let refusals: [(chmod: String, words: String, code: Int32, complaint: String)] = [
    ("chmod 555 Commitments", "record", 73, "cannot create "),
    ("chmod 444 Commitments/Ledger/one/*/*", "record", 74, "cannot write "),
    ("chmod 000 Commitments/Ledger/one/*/*", "status", 74, "cannot read "),
    ("chmod 000 Commitments/Registers/states.csv", "status", 74, "cannot read "),
    ("chmod 000 Commitments/Ledger/one", "check", 74, "cannot read "),
    ("chmod 555 .", "scorecard --quarter 2026-Q3", 73, "cannot create "),
  ]

  @Test(
    "says that it may not", .enabled(if: asNobody != nil, "nobody else can be found here to run as"),
    arguments: refusals)
  func saysThatItMayNot(chmod: String, words: String, code: Int32, complaint: String) throws {
    let place = try ToolPlace()
    defer { place.clean() }
    let nobody = try #require(Self.asNobody)
    try place.shell("chmod 777 .. && chown -R 65534 . 2> /dev/null || true")
    if chmod.contains("/one") { try place.shell("\(nobody) \(ToolPlace.recordingLine)") }
    try place.shell(chmod)
    defer { _ = try? place.tool.shell("chmod -R u+rwX .") }
    let before = try place.files(below: ".")
    let line = words.hasPrefix("record") ? ToolPlace.recordingLine : "\"$A4P\" \(words)"
    let run = try place.tool.shell("\(nobody) \(line)")
    #expect(run.code == code, "\(run.errors)")
    #expect(run.errors.contains("a4p: error: \(complaint)"))
    #expect(run.errors.contains(": Permission denied"))
    #expect(run.output == "")
    #expect(try place.files(below: ".") == before)
  }
}
