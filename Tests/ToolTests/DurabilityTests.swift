import Foundation
import TestSupport
import Testing

/// What is left when the tool is killed at one of its system calls.
@Suite(.enabled(if: SystemCalls.isAvailable, "strace is not installed, or may not trace here"))
struct DurabilityTests {
  @Test("keeps its word wherever it is killed", arguments: KilledCommand.table)
  func keepsItsWord(command: KilledCommand) throws {
    let place = try ToolPlace()
    defer { place.clean() }
    for (name, text) in command.files {
      try Data(text.utf8).write(to: place.tool.folder.appendingPathComponent(name))
    }
    for words in command.preparation { try #require(try place.tool.run(words).code == 0) }
    switch command.effect {
    case .appends(let count): try losesNoRecord(command.words, count, place)
    case .imports(let count): try takesAllRowsOrNone(command.words, count, place)
    case .writes(let folders): try leavesNoHalfFile(command.words, folders, place)
    }
  }

  /// Every acknowledged record is there, those of one run together or not at all, and the next run works.
  private func losesNoRecord(_ words: [String], _ count: Int, _ place: ToolPlace) throws {
    let calls = SystemCalls(tool: place.tool)
    var acknowledged: [Substring] = []
    let run = {
      let outcome = try place.tool.run(words)
      try #require(outcome.code == 0, "\(outcome.errors)")
      acknowledged += outcome.output.matches(of: #/(?m)^[0-9a-z]{26}$/#).map(\.output)
    }
    try run()
    try #require(acknowledged.count == count)
    let kills = try calls.places(words)
    try #require(kills.contains { $0.name == "fsync" } && kills.contains { $0.name == "write" })
    var outcomes: Set<Int> = []
    for kill in kills {
      let before = try place.ledger().filter(\.isNewline).count
      try calls.kill(words, at: kill)
      let added = try place.ledger().filter(\.isNewline).count - before
      #expect([0, count].contains(added), "killed at \(kill)")
      outcomes.insert(added)
      try run()
      let verified = try place.tool.run("verify")
      #expect(verified.code == 0, "killed at \(kill): \(verified.output)")
      let now = try place.ledger()
      #expect(acknowledged.allSatisfy { now.contains($0) }, "killed at \(kill)")
    }
    // Some runs were killed before the records were written and some after, so the harness does kill.
    #expect(outcomes == [0, count])
  }

  /// All rows are there or none, and the next run brings them once.
  private func takesAllRowsOrNone(_ words: [String], _ count: Int, _ place: ToolPlace) throws {
    let calls = SystemCalls(tool: place.tool)
    try place.shell(
      "mkdir -p Commitments/Ledger ../state ../kept && cp -a Commitments/Ledger ../state ../kept")
    let kills = try calls.places(words)
    var outcomes: Set<Int> = []
    for kill in kills {
      try place.shell(
        "rm -r Commitments/Ledger ../state && cp -a ../kept/Ledger Commitments && cp -a ../kept/state ..")
      let before = try place.ledger().filter(\.isNewline).count
      try calls.kill(words, at: kill)
      let added = try place.ledger().filter(\.isNewline).count - before
      #expect([0, count].contains(added), "killed at \(kill)")
      outcomes.insert(added)
      for _ in 1...2 {
        #expect(try place.tool.run(words).code == 0, "killed at \(kill)")
        #expect(try place.ledger().filter(\.isNewline).count == before + count, "killed at \(kill)")
      }
      #expect(try place.tool.run("verify").code == 0, "killed at \(kill)")
    }
    #expect(outcomes == [0, count])
  }

  /// Each file is as it was or as it must be, and the next run brings the rest.
  private func leavesNoHalfFile(_ words: [String], _ folders: [String], _ place: ToolPlace) throws {
    let calls = SystemCalls(tool: place.tool)
    let state = { try folders.map { try place.files(below: $0) } }
    let former = try state()
    try place.shell("mkdir ../kept && cp -a --parents \(folders.joined(separator: " ")) ../kept")
    let kills = try calls.places(words).filter { $0.name != "newfstatat" }
    let latter = try state()
    try #require(former != latter)
    for kill in kills {
      try place.shell("rm -r \(folders.joined(separator: " ")) && cp -a ../kept/. .")
      try calls.kill(words, at: kill)
      for (index, files) in try state().enumerated() {
        for (name, data) in files {
          #expect(data == former[index][name] || data == latter[index][name], "\(name), killed at \(kill)")
        }
      }
      #expect(try place.tool.run(words).code == 0, "killed at \(kill)")
      #expect(try state() == latter, "killed at \(kill)")
    }
  }

  @Test func isOnTheDiskBeforeItIsAcknowledged() throws {
    let place = try ToolPlace()
    defer { place.clean() }
    let calls = try SystemCalls(tool: place.tool).trace(ToolPlace.recording)
    let synchronized = try #require(calls.lastIndex { $0.name == "fsync" })
    let acknowledged = try #require(calls.firstIndex { $0.name == "write" && $0.arguments.hasPrefix("1, ") })
    let appended = try #require(
      calls.firstIndex {
        $0.name == "write" && $0.arguments.contains("ALP-1") || $0.arguments.contains(#"{\"id\""#)
      })
    #expect(appended < synchronized)
    #expect(synchronized < acknowledged)
  }

  @Test func saysWhoWritesAndWaitsForTheEnd() throws {
    let place = try ToolPlace()
    defer { place.clean() }
    // Each step onto the disk of one writer is held up for two seconds, during which it has the lock.
    let run = try place.shell(
      """
      strace -o /dev/null -e trace=fsync -e inject=fsync:delay_enter=2000000 \
        \(ToolPlace.recordingLine) --office slow > /dev/null 2>&1 &
      until grep -qs slow ../state/a4p/*/lock; do sleep 0.02; done
      A4P_LOCK_WAIT=0 \(ToolPlace.recordingLine); echo "hasty $?"
      A4P_LOCK_WAIT=100 \(ToolPlace.recordingLine) > /dev/null; echo "patient $?"
      A4P_LOCK_WAIT=soon \(ToolPlace.recordingLine); echo "unclear $?"
      wait
      """)
    #expect(run.output == "hasty 75\npatient 0\nunclear 64\n")
    #expect(run.errors.contains("somebody else is writing to this ledger: office slow, since 20"))
    #expect(run.errors.contains("waited 0 s"))
    #expect(run.errors.contains("A4P_LOCK_WAIT is no number of seconds"))
    #expect(try place.ledger().filter(\.isNewline).count == 2)
  }

  /// Wherever a sign-off is killed, either no seal is there and signing again works, or all that it names is there.
  @Test func signsWhollyOrNotAtAll() throws {
    let place = try ToolPlace()
    defer { place.clean() }
    let calls = SystemCalls(tool: place.tool)
    try #require(try place.tool.run(ToolPlace.recording).code == 0)
    let signing = [
      "sign-off", "--quarter", "2026-Q3", "--prepared-by", "A desk officer", "--approved-by", "A chief",
    ]
    let kills = try calls.places(signing).filter { $0.name != "newfstatat" }
    let whole = try place.files(below: "Reports")
    try #require(!whole.isEmpty)
    var outcomes: Set<Bool> = []
    for kill in kills {
      try place.shell("rm -r Reports Commitments/SignOffs")
      try calls.kill(signing, at: kill)
      let isSigned = try place.files(below: "Commitments/SignOffs").keys.contains("2026-Q3.json")
      outcomes.insert(isSigned)
      if isSigned {
        #expect(try place.files(below: "Reports").keys == whole.keys, "killed at \(kill)")
      } else {
        #expect(try place.tool.run(signing).code == 0, "killed at \(kill)")
      }
      let verified = try place.tool.run("verify")
      #expect(verified.code == 0, "killed at \(kill): \(verified.output)")
      let checked = try place.tool.run("scorecard", "--quarter", "2026-Q3", "--check")
      #expect(checked.code == 0, "killed at \(kill): \(checked.output)\(checked.errors)")
    }
    #expect(outcomes == [true, false])
  }
}
