import Foundation
import TestSupport
import Testing

/// The completion scripts in the shells themselves, where they are installed.
struct ShellCompletionTests {
  private let folder: URL
  private let tool: BuiltTool

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("a4p-shell-\(UUID().uuidString)")
    try InventedWorkspace().write(into: folder)
    let bin = folder.appendingPathComponent("bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: bin.appendingPathComponent("a4p").path, withDestinationPath: BuiltTool.path())
    var tool = BuiltTool(in: folder)
    tool.environment["PATH"] = bin.path + ":" + (tool.environment["PATH"] ?? "")
    tool.environment["LANG"] = "C.UTF-8"
    self.tool = tool
  }

  private func clean() { try? FileManager.default.removeItem(at: folder) }

  /// What is typed, and the candidates, each by its word alone.
  static let lines: [(line: String, words: [String])] = [
    ("a4p endorsem", ["endorsements"]), ("a4p commitment ALP-", ["ALP-1", "ALP-2"]),
    ("a4p commitments --area ", ["ALP", "BET"]), ("a4p state AA", ["AAA"]),
    ("a4p evidence --mission I", ["INVMIS"]),
    ("a4p commitments --status not-s", ["not-started"]), ("a4p record --dir", ["--direction"]),
    ("a4p completions z", ["zsh"]), ("a4p evidence zzzz", []), ("a4p nonsense ", []),
    ("a4p --workspace /nowhere commitment ", []),
  ]

  private func bash(_ line: String, listing: Bool = false) throws -> BuiltTool.Outcome {
    try tool.shell(
      """
      bash --norc -c 'source <(a4p completions bash)
      COMP_LINE=$1 COMP_POINT=${#1} COMP_TYPE=\(listing ? 63 : 9)
      read -ra COMP_WORDS <<<"$1"; [[ $1 == *" " ]] && COMP_WORDS+=("")
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _a4p_complete; printf "%s\\n" "${COMPREPLY[@]}"' bash '\(line)'
      """)
  }

  @Test("completes in bash", .enabled(if: Installed.has("bash"), "bash is not installed"), arguments: lines)
  func completesInBash(line: String, words: [String]) throws {
    defer { clean() }
    let outcome = try bash(line)
    #expect(outcome.output.split(separator: "\n").map(String.init) == words)
    #expect(outcome.errors == "")
  }

  @Test(.enabled(if: Installed.has("bash"), "bash is not installed"))
  func leavesOutInBashWhatStandsBeforeAColonOrAnEqualsSign() throws {
    defer { clean() }
    #expect(try bash("a4p record --commitment ALP-1:s").output == "sets-back\n")
    #expect(try bash("a4p commitments --area=A").output == "ALP\n")
    #expect(try bash("a4p state Invented\\ B").output == "Invented Beta\n")
    #expect(
      try bash("a4p commitments --area ", listing: true).output.contains("BET  (Beta: invented friendship)\n")
    )
  }

  @Test("completes in fish", .enabled(if: Installed.has("fish"), "fish is not installed"), arguments: lines)
  func completesInFish(line: String, words: [String]) throws {
    defer { clean() }
    let outcome = try tool.shell("fish -c 'a4p completions fish | source; complete -C \"\(line)\"'")
    let found = outcome.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    #expect(Set(found) == Set(words))
    #expect(outcome.errors == "")
  }

  /// Zsh completes only at a prompt, so it gets one on a pseudo-terminal.
  @Test(
    "completes in zsh", .enabled(if: Installed.has("zsh"), "zsh is not installed"),
    arguments: [
      ("endorsem", "a4p endorsements"), ("commitment FU", "a4p commitment FUP-1"),
      ("state Invented\\ B", "a4p state Invented\\ Beta"), ("record --commitment ALP-1:s", "ALP-1:sets-back"),
    ])
  func completesInZsh(typed: String, line: String) throws {
    defer { clean() }
    let script = """
      zmodload zsh/zpty; zpty -b s env TERM=xterm zsh -f
      feed() { zpty -w -n s "$1"; sleep "$2"; }
      zpty -w s 'stty columns 200; PS1=; autoload -U compinit; compinit -u -D; source <(a4p completions zsh); print RE''ADY'
      for i in {1..80}; do sleep 0.1; while zpty -r -t s out; do all+=$out; done; [[ $all == *READY* ]] && break; done
      feed "a4p $1" 0.3; feed $'\\t' 1.5; feed x 0.3; feed $'\\x03' 0.2
      while zpty -r -t s out; do all+=$out; done
      print -r -- "$all"; zpty -d s
      """
    let file = folder.appendingPathComponent("drive.zsh")
    try script.write(to: file, atomically: true, encoding: .utf8)
    let outcome = try tool.shell("zsh -f \(file.path) '\(typed)' < /dev/null")
    let plain = outcome.output.replacing(#/\u{1B}\[[0-9;?]*[A-Za-z]/#, with: "").replacing("\u{8}", with: "")
    #expect(plain.contains(line), "\(plain.debugDescription)\(outcome.errors)")
  }

  @Test(.enabled(if: Installed.has("bash"), "bash is not installed"))
  func staysSilentWhereTheWorkspaceIsBroken() throws {
    defer { clean() }
    try FileManager.default.removeItem(at: folder.appendingPathComponent("Commitments/Registers"))
    let outcome = try tool.run("__complete", "state", "")
    #expect(outcome.code == 0)
    #expect(outcome.output == "")
    #expect(outcome.errors == "")
  }
}
