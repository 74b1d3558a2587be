import A4PCommandLine
import CommitmentLedger
import CommitmentModel
import Formats
import TestSupport
import Testing

struct RepairTests {
  /// A ledger with everything that can be mended.
  private func damaged() throws -> (tool: InventedTool, path: String, whole: String) {
    let tool = try InventedTool(.eventful())
    let path = try #require(tool.lines.keys.first)
    let whole = try #require(tool.store.text(path))
    var lines = try #require(tool.lines[path])
    lines[1] += "\r"
    lines.insert("<<<<<<< HEAD", at: 3)
    lines.insert("=======", at: 5)
    lines.insert(lines[4], at: 6)
    lines.insert(">>>>>>> other", at: 7)
    tool.store.put("\u{FEFF}" + lines.map { $0 + "\n" }.joined() + "{\"id\":\"01m4", at: path)
    return (tool, path, whole)
  }

  private func kept(_ tool: InventedTool, _ word: String) -> [String] {
    tool.store.files.keys.filter { $0.contains(".jsonl.\(word)-") }
  }

  @Test func showsFirstAndEndsWithOne() throws {
    let (tool, path, _) = try damaged()
    let run = tool.run("repair")
    #expect(run.code == .no)
    #expect(run.output.contains("\(path.dropFirst(6)):4: warning: a merge left this mark"))
    #expect(run.lines.last == "7 places to mend; 'a4p repair --yes' does it.")
    #expect(tool.store.locks == 0)
  }

  @Test func mendsAndKeepsWhatItTakesAway() throws {
    let (tool, path, whole) = try damaged()
    #expect(tool.run("check").code == .no)
    #expect(tool.run("verify").code == .no)
    let run = tool.run("repair --yes")
    #expect(run.code == .done)
    #expect(run.lines.last == "Mended 7 places.")
    #expect(tool.store.text(path) == whole)
    #expect(tool.store.locks == 1)
    #expect(kept(tool, "torn").map(tool.store.text) == ["{\"id\":\"01m4"])
    let removed = try #require(kept(tool, "removed").compactMap(tool.store.text).first)
    #expect(removed.contains("<<<<<<< HEAD\n"))
    #expect(tool.run("check").code == .done)
    #expect(
      Set(try tool.run("check --format json").elements("findings").compactMap { $0.text("rule") })
        == ["torn-remains", "removed-remains"])
    #expect(tool.run("verify").output == "15 records in 1 stream verified; nothing was altered or removed.\n")
    #expect(tool.run("repair --yes").output == "Nothing to mend.\n")
    #expect(tool.run("repair").code == .done)
  }

  @Test func answersForPrograms() throws {
    let (tool, _, _) = try damaged()
    let run = tool.run("repair --yes --format json")
    #expect(try run.json().names == ["repaired", "steps", "kept"])
    #expect(try run.elements("steps").count == 7)
    #expect(try run.elements("kept").count == 2)
  }

  @Test("leaves everything as it was where a file cannot be written", arguments: [0, 1, 2])
  func leavesEverything(step: Int) throws {
    let (tool, _, _) = try damaged()
    tool.store.fail(after: step, with: FileFault(.write, "/pact/x", "No space left on device"))
    #expect(tool.run("repair --yes").code == .inputOutput)
  }

  @Test func doesNotOverwriteWhatAnEarlierRepairKept() throws {
    let (tool, path, whole) = try damaged()
    tool.store.put("earlier", at: "\(path).torn-\(whole.utf8.count)")
    tool.store.put(whole + "{\"id\"", at: path)
    #expect(tool.run("repair --yes").code == .done)
    #expect(tool.store.text("\(path).torn-\(whole.utf8.count)") == "earlier")
    #expect(tool.store.text("\(path).torn-\(whole.utf8.count).2") == "{\"id\"")
  }
}
