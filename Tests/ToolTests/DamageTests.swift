import Foundation
import TestSupport
import Testing

/// Every kind of damage to the ledger, from outside: each is named with file and line, nothing is skipped in silence,
/// and no command crashes, hangs or takes memory without bound.
struct DamageTests {
  /// What happens to a segment of three records, whose path is `$FILE`, in a repository where it was committed.
  struct Damage: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// A line of the shell.
    var edit: String
    /// The command that names it, and the line that it names.
    var command: String
    var line: Int
    var words: String
    /// How many lines of the ledger can then not be read.
    var unreadable = 0
  }

  private static func unreadable(
    _ name: String, _ edit: String, line: Int, _ words: String, count: Int = 1
  ) -> Damage {
    Damage(
      testDescription: name, edit: edit, command: "check", line: line, words: "error: \(words)",
      unreadable: count)
  }

  static let damages = [
    unreadable("a torn last line", #"printf '{"id":"01m4' >> $FILE"#, line: 4, "the last line has no end"),
    unreadable(
      "conflict markers", "sed -i '2i<<<<<<< HEAD\n2a=======\n3a>>>>>>> other' $FILE", line: 2,
      "a merge left its marks here", count: 3),
    unreadable("lines that end in CR LF", #"sed -i 's/$/\r/' $FILE"#, line: 1, "", count: 3),
    unreadable("a byte order mark", #"sed -i '1s/^/\xef\xbb\xbf/' $FILE"#, line: 1, ""),
    unreadable("NUL bytes alone", #"printf '\0\0\0\n' >> $FILE"#, line: 4, ""),
    unreadable("NUL bytes in a text", #"sed -i '2s/rivers/ri\x00vers/' $FILE"#, line: 2, ""),
    unreadable("invalid UTF-8", #"sed -i '2s/rivers/\xff\xfe/' $FILE"#, line: 2, ""),
    unreadable(
      "deep nesting alone", "{ head -c 1000000 /dev/zero | tr '\\0' '['; echo; } >> $FILE", line: 4, ""),
    unreadable(
      "deep nesting in a record",
      "{ printf '{\"a\":'; head -c 1000000 /dev/zero | tr '\\0' '['; echo; } >> $FILE", line: 4, ""),
    unreadable(
      "a huge number", "{ printf '{\"id\":1'; head -c 1000000 /dev/zero | tr '\\0' '0'; echo '}'; } >> $FILE",
      line: 4, ""),
    unreadable("a huge exponent", #"sed -i '2s/"title":"[^"]*"/"title":-1e99999999999/' $FILE"#, line: 2, ""),
    unreadable("an empty line", "sed -i '1a\\\\' $FILE", line: 2, ""),
    Damage(
      testDescription: "a doubled line", edit: "sed -i 2p $FILE", command: "check", line: 3,
      words: "note: this line stands here twice, byte for byte; it counts once, at line 2"),
    Damage(
      testDescription: "a flipped bit", edit: "sed -i '2s/rivers/rivess/' $FILE", command: "verify", line: 2,
      words: "error: this line is not what was recorded"),
    Damage(
      testDescription: "a deleted line", edit: "sed -i 2d $FILE", command: "verify", line: 2,
      words: "error: the record before this one was removed: git shows that it was here"),
    Damage(
      testDescription: "a deleted last line", edit: "sed -i '$d' $FILE", command: "verify", line: 3,
      words: "is taken away by the work tree"),
    Damage(
      testDescription: "a line edited with its sum recomputed",
      edit: """
        line=$(sed -n 2p $FILE | sed 's/rivers/lakes/'); body=${line%,\\"sum\\"*}
        sum=$(printf %s "$body" | sha256sum | cut -c1-64)
        { sed -n 1p $FILE; printf '%s,"sum":"%s"}\\n' "$body" $sum; sed -n 3p $FILE; } > ../edited; cp ../edited $FILE
        """,
      command: "verify", line: 2, words: "is changed by the work tree"),
    Damage(
      testDescription: "a segment deleted", edit: "rm $FILE", command: "verify", line: 1,
      words: "is taken away by the work tree"),
  ]

  /// A workspace in a repository with two segments of three records each.
  private func place() throws -> (place: ToolPlace, file: String) {
    var workspace = InventedWorkspace()
    for number in 1...6 {
      try workspace.addEvidence("Rules \(number) for rivers", date: "2026-08-20", marks: ["ALP-1:advances"])
    }
    let place = try ToolPlace(workspace, streams: 2)
    let file = try #require(try place.files(below: "Commitments/Ledger").keys.min())
    try place.shell("git init -q -b main . && git add -A && git commit -q -m First")
    return (place, "Commitments/Ledger/" + file)
  }

  @Test("is named with file and line", arguments: damages)
  func isNamed(damage: Damage) throws {
    let (place, file) = try place()
    defer { place.clean() }
    try place.shell("FILE=\(file); \(damage.edit)")
    let run = try place.tool.shell("timeout 60 \"$A4P\" \(damage.command)")
    #expect(run.code == (damage.words.hasPrefix("note") ? 0 : 1))
    let named = run.output.split(separator: "\n").filter { $0.hasPrefix("\(file):\(damage.line):") }
    #expect(named.contains { $0.contains(damage.words) }, "\(run.output.prefix(2000))\(run.errors)")

    let status = try place.tool.shell("timeout 60 \"$A4P\" status --format json")
    #expect(status.code == 0)
    #expect(status.output.contains("\"unreadable\": \(damage.unreadable),"), "\(status.output)")
    let lines = "\(damage.unreadable) line\(damage.unreadable == 1 ? "" : "s") of the ledger"
    #expect(status.errors.contains("warning: \(lines) could not be read") == (damage.unreadable > 0))
    let pages = try place.tool.shell("timeout 60 \"$A4P\" scorecard --quarter 2026-Q3")
    #expect(pages.code == (damage.unreadable > 0 ? 1 : 0))
    #expect(pages.errors.contains("\(lines) cannot be read") == (damage.unreadable > 0))
  }

  @Test("lets nothing be lost on recording after it", arguments: damages)
  func letsNothingBeLost(damage: Damage) throws {
    let (place, file) = try place()
    defer { place.clean() }
    try place.shell("FILE=\(file); \(damage.edit)")
    let before = try place.files(below: "Commitments/Ledger")
    #expect(try place.tool.run(ToolPlace.recording).code == 0)
    let after = try place.files(below: "Commitments/Ledger")
    #expect(before.allSatisfy { after[$0.key] == $0.value })
    #expect(after.count == before.count + 1)
  }

  /// Megabytes of one line, and of memory that may be used for it.
  private static let size = ProcessInfo.processInfo.environment["A4P_SOAK"] == "1" ? (1024, 5120) : (48, 480)

  @Test(
    "bounds the memory that one long line takes",
    arguments: ["tr '\\0' a", "{ printf '{\"id\":\"'; tr '\\0' a; printf '\"}'; }"])
  func boundsTheMemoryOfALongLine(filling: String) throws {
    let (place, file) = try place()
    defer { place.clean() }
    let (size, limit) = Self.size
    try place.shell("{ head -c \(size)M /dev/zero | \(filling); echo; } >> \(file)")
    for command in ["check", "verify", "status", "repair", "record"] {
      let line = command == "record" ? ToolPlace.recordingLine : "\"$A4P\" \(command)"
      let run = try place.tool.shell("ulimit -v \(limit * 1024); timeout 600 \(line)")
      #expect(
        run.code == (["check", "verify"].contains(command) ? 1 : 0), "\(command): \(run.errors.prefix(500))")
      if run.code == 1 { #expect(run.output.contains("\(file):4:1: error: ")) }
      #expect(run.output.utf8.count < 4000)
    }
  }
}
