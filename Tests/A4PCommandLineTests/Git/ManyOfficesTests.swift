import A4PCommandLine
import CommitmentModel
import Foundation
import TestSupport
import Testing

/// Six clones of three offices that record, branch, merge and share in random order.
struct ManyOfficesTests {
  private static let clones = ["x1", "x2", "y1", "y2", "z1", "z2"]

  /// How many steps a run takes: few in every test, many where `A4P_SOAK=1` asks for it.
  private static let steps = ProcessInfo.processInfo.environment["A4P_SOAK"] == "1" ? 150 : 30

  @Test(arguments: [true, false])
  func neverConflictsAndLosesNothing(hasAttributes: Bool) throws {
    var world = World(
      shared: try SharedFolders(Self.clones, hasAttributes: hasAttributes), seed: hasAttributes ? 45 : 154)
    for _ in 0..<Self.steps { try world.step(Self.clones) }
    for clone in Self.clones { try world.goHome(clone) }
    for clone in Self.clones + Self.clones { try world.sync(clone) }

    let tree = try world.shared.git("rev-parse HEAD^{tree}", in: "origin.git")
    for clone in Self.clones {
      #expect(try world.shared.git("rev-parse HEAD^{tree}", in: clone) == tree)
      #expect(try world.shared.git("status --porcelain", in: clone) == "")
    }
    let lines = try world.shared.ledger("x1")
    #expect(Set(lines).count == lines.count)
    #expect(Set(lines.map { String($0.dropFirst(7).prefix(26)) }) == world.recorded)
    #expect(lines.count == world.recorded.count)
    let verified = world.shared.run("verify", in: "z2")
    #expect(verified.code == .done, "\(verified.output)")
    #expect(world.shared.run("check", in: "z2").code == .done)
  }
}

/// What happens to the clones, from a seed.
private struct World {
  let shared: SharedFolders
  var random: SeededBits
  /// The identifiers of all records that were acknowledged.
  var recorded: Set<String> = []
  var branches: [String: [String]] = [:]

  init(shared: SharedFolders, seed: UInt64) {
    self.shared = shared
    random = SeededBits(seed)
  }

  mutating func step(_ clones: [String]) throws {
    let clone = clones[Int.random(in: clones.indices, using: &random)]
    switch Int.random(in: 0..<12, using: &random) {
    case 0..<4:
      for _ in 0...Int.random(in: 0...2, using: &random) {
        recorded.insert(try shared.record("Record \(recorded.count)", in: clone))
      }
    case 4: try commit(clone)
    case 5: try branch(clone)
    case 6: try goHome(clone)
    case 7: try pull(clone)
    case 8, 9: try carry(clone)
    default:
      try goHome(clone)
      try sync(clone)
    }
  }

  func sync(_ clone: String) throws {
    let run = shared.run("sync", in: clone)
    #expect(run.code == .done, "\(run.output)\(run.errors)")
  }

  private func commit(_ clone: String) throws {
    try shared.folder.shell(
      "git add -A && { git diff --cached --quiet || git commit -q -m Recorded; }", in: clone)
  }

  private mutating func branch(_ clone: String) throws {
    try commit(clone)
    let name = "branch-\(branches[clone]?.count ?? 0)"
    branches[clone, default: []].append(name)
    try shared.git("switch -q -c \(name)", in: clone)
  }

  /// Records, changes the branch without committing, so that git carries the record along, and commits it there.
  ///
  /// What is recorded next, back on the branch before, must not conflict with it.
  private mutating func carry(_ clone: String) throws {
    recorded.insert(try shared.record("Carried \(recorded.count)", in: clone))
    let name = "carried-\(branches[clone]?.count ?? 0)"
    branches[clone, default: []].append(name)
    try shared.git("switch -q -c \(name)", in: clone)
    try commit(clone)
    try shared.git("switch -q -", in: clone)
    recorded.insert(try shared.record("After \(recorded.count)", in: clone))
  }

  /// Merges all branches of a clone into the main one, as somebody who knows git does.
  func goHome(_ clone: String) throws {
    try commit(clone)
    try shared.git("switch -q main", in: clone)
    for name in branches[clone] ?? [] { try shared.git("merge -q --no-edit \(name)", in: clone) }
  }

  private func pull(_ clone: String) throws {
    try commit(clone)
    try shared.git("pull -q --no-rebase --no-edit origin main", in: clone)
  }
}

/// Bits that only look random, from a seed.
private struct SeededBits: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
