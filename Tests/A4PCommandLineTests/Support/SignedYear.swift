import A4PCommandLine
import CommitmentModel
import Formats
import TestSupport
import Testing

/// An invented year whose second quarter was signed, for tests of what comes after.
struct SignedYear: Sendable {
  var tool: InventedTool
  static let people = SignOffTests.people
  /// Records evidence, but for its date.
  static let late = "record --commitment ALP-2:advances --symbol A/80/9 --title 'A late report' --date"

  /// The second quarter of 2026 was signed in July, after what is prepared.
  init(_ prepare: (SignedYear) throws -> Void = { _ in }) throws {
    tool = try InventedTool(Self.half())
    tool.time = try #require(Instant("2026-07-20T09:00:00Z"))
    try prepare(self)
    let run = tool.run("sign-off --quarter 2026-Q2 \(Self.people)")
    try #require(run.code == .done, "\(run.errors)")
    tool.time = InventedTool.now
  }

  /// The first half of an invented year, recorded in July.
  static func half() throws -> InventedWorkspace {
    var workspace = InventedWorkspace()
    workspace.firstRecorded = try #require(Instant("2026-07-10T09:00:00Z"))
    let rules = try workspace.addEvidence(
      "Rules for rivers are adopted", date: "2026-02-10", marks: ["ALP-1:advances"], nature: .decision,
      symbol: "S/RES/0003 (2026)", url: nil)
    try workspace.addEvidence("A bridge is built", date: "2026-05-05", marks: ["ALP-2:advances"])
    try workspace.addAssessment("ALP-1", .limitedProgress, date: "2026-03-31", cites: [rules])
    try workspace.addEndorsement("AAA", date: "by 2018-09-25")
    return workspace
  }

  func pages(_ quarter: String = "2026-Q2") -> [String: [UInt8]] {
    tool.store.files.filter { $0.key.hasPrefix("/pact/Reports/\(quarter)/") }
  }

  func id(_ title: String) throws -> String {
    let found = try tool.run("evidence --search '\(title)' --format json").elements("evidence")
    return try #require(found.first?.text("id"))
  }

  func corrections(_ quarter: String) throws -> [JSONNode] {
    try tool.run("scorecard --quarter \(quarter) --format json").elements("corrections")
  }

  func change(_ commitment: String, _ quarter: String) throws -> JSONNode {
    let cards = try tool.run("scorecard --quarter \(quarter) --format json").elements("commitments")
    return try #require(cards.first { $0.text("id") == commitment }?["change"])
  }

  func edit(_ file: String, _ old: String, _ new: String) {
    let path = "/pact/Commitments/\(file)"
    let text = tool.store.text(path) ?? ""
    #expect(text.contains(old))
    tool.store.put(text.replacing(old, with: new), at: path)
  }
}
