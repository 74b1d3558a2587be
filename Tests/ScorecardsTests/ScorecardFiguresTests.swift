import CommitmentModel
import Formats
import Scorecards
import TestSupport
import Testing

/// Every figure of the pages equals the same figure counted from the twin, and from the lines of the ledger.
struct ScorecardFiguresTests {
  private static let statuses = AssessmentStatus.allCases.map(\.rawValue)
  private static let day = "2026-09-30"
  private static let before = "2026-06-30"

  private static let labels = [
    "not-assessed": "Not assessed", "not-started": "No action identified",
    "limited-progress": "Limited progress",
    "substantial-progress": "Substantial progress", "implemented": "Implemented / In effect, being sustained",
    "overtaken-by-events": "Overtaken by events",
  ]

  /// What can be counted of one commitment.
  private struct Counted: Equatable {
    var id: String
    var status: String
    var before: String
    var isAssessedThisQuarter: Bool
    var evidence: [String: Int]
    var new: Int
    var coarse: Int
    var last: String?
    var isWaiting: Bool

    var total: Int { evidence.values.reduce(0, +) }
    func isRecent(_ day: String) -> Bool { last.map { $0 >= day } ?? false }
  }

  private static func counted(fromLedger ledger: RawLedger, _ id: String) -> Counted {
    let evidence = ledger.evidence(of: id, by: day)
    let standing = ledger.standing(id, on: day)
    let waiting = ledger.live.contains { line in
      line.text("kind") == "assessment" && line.text("commitment") == id && line.last <= day
        && ["implemented", "overtaken-by-events"].contains(line.text("status"))
        && line.text("approvedBy").isEmpty
        && (standing.map {
          ($0.last, $0.text("recorded"), $0.text("id")) < (line.last, line.text("recorded"), line.text("id"))
        } ?? true)
    }
    return Counted(
      id: id, status: ledger.status(id, on: day), before: ledger.status(id, on: before),
      isAssessedThisQuarter: standing.map { $0.last > before } ?? false,
      evidence: evidence.reduce(into: [:]) { $0[$1.marks[id] ?? "", default: 0] += 1 },
      new: evidence.count { $0.first > before },
      coarse: evidence.count { $0.last > before && $0.first <= before },
      last: evidence.map(\.last).max(), isWaiting: waiting)
  }

  private static func counted(fromTwin node: JSONNode) throws -> Counted {
    let text = { (key: String) in node[key]?.text }
    var evidence: [String: Int] = [:]
    for (key, name) in [("advances", "advances"), ("sets-back", "setsBack"), ("neutral", "neutral")] {
      let count = integer(node["evidence"]?[name])
      if count > 0 { evidence[key] = count }
    }
    var last: String?
    if let date = text("lastEvidence") {
      let precision = try #require(text("lastEvidencePrecision").flatMap { DatePrecision(rawValue: $0) })
      last = try #require(DateSpan(text: date, precision: precision)).last.description
    }
    return Counted(
      id: text("id") ?? "", status: text("status") ?? "", before: node["change"]?["from"]?.text ?? "",
      isAssessedThisQuarter: node["assessedThisQuarter"]?.content == .bool(true), evidence: evidence,
      new: node["newEvidence"]?.elements?.count ?? -1, coarse: node["coarseEvidence"]?.elements?.count ?? -1,
      last: last, isWaiting: node["awaitingApproval"]?.text != nil)
  }

  private static func integer(_ node: JSONNode?) -> Int {
    if case .number(let digits)? = node?.content { Int(digits) ?? -1 } else { -1 }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func everyFigureIsThatOfTheTwinAndOfTheLedger(seed: UInt64) throws {
    let workspace = try RandomWorkspace(seed: seed).invented
    let ledger = try RawLedger(workspace)
    let files = try workspace.files()
    let twin = try JSONReader.read(Array(try #require(files.last).text.utf8))
    let nodes = (twin["commitments"]?.elements ?? []) + (twin["followUp"]?.elements ?? [])
    let counted = nodes.compactMap { $0["id"]?.text }.map { Self.counted(fromLedger: ledger, $0) }
    #expect(try nodes.map { try Self.counted(fromTwin: $0) } == counted)
    #expect(counted.map(\.id) == RandomWorkspace.commitments)

    let page = MarkdownLines(try #require(files.first { $0.path.hasSuffix("/scorecard.md") }).text)
    let numbered = Array(counted.prefix(4))
    expectGlance(page, numbered, twin)
    expectAreas(page, numbered, twin)
    expectRoles(page, numbered, files, twin)
    expectDetail(page, numbered)
    expectCounts(files, counted)
    let data = ledger.evidence(by: Self.day).count { $0.text("nature") == "data" }
    let shown = MarkdownLines.rows(page.section("Figures")).count
    #expect(shown == min(data, ScorecardLimits.figures))
    if data > shown {
      #expect(page.section("Figures").contains { $0.hasPrefix("and \(data - shown) more: ") })
    }
  }

  private func expectGlance(_ page: MarkdownLines, _ numbered: [Counted], _ twin: JSONNode) {
    let rows = MarkdownLines.rows(page.section("At a glance"))
    let glance = twin["glance"]
    let expect = { (label: String, count: Int, key: JSONNode?) in
      #expect(rows.contains { $0[0] == label && $0[1] == String(count) }, "\(label): \(count)")
      #expect(Self.integer(key) == count, "\(label) of the twin")
    }
    let assessed = numbered.filter { $0.status != "not-assessed" }
    expect("Assessed", assessed.count, glance?["assessed"])
    expect(
      "Assessed this quarter", numbered.count(where: \.isAssessedThisQuarter), glance?["assessedThisQuarter"])
    for status in Self.statuses {
      expect(
        "Status: \(Self.labels[status] ?? "")", numbered.count { $0.status == status },
        glance?["statuses"]?[status])
    }
    let changed = numbered.count { $0.status != $0.before }
    expect("Status differs from that of the second quarter of 2026", changed, glance?["changed"])
    expect("With new evidence this quarter", numbered.count { $0.new > 0 }, glance?["withNewEvidence"])
    expect(
      "Without evidence in the last 12 months", numbered.count { !$0.isRecent("2025-09-30") },
      glance?["withoutRecentEvidence"])
    expect("No evidence recorded at all", numbered.count { $0.last == nil }, glance?["withoutEvidence"])
    expect("Provisional: wording not seen", assessed.count { $0.id == "BET-2" }, glance?["provisional"])
    expect(
      "With an assessment awaiting approval", numbered.count(where: \.isWaiting), glance?["awaitingApproval"])
  }

  private func expectAreas(_ page: MarkdownLines, _ numbered: [Counted], _ twin: JSONNode) {
    let rows = MarkdownLines.rows(page.section("By area"))
    for (row, area) in zip(rows, ["ALP", "BET", ""]) {
      let own = numbered.filter { $0.id.hasPrefix(area) }
      let counts = Self.statuses.map { status in own.count { $0.status == status } }
      let assessed = own.count { $0.status != "not-assessed" }
      #expect(Array(row.dropFirst()) == counts.map { String($0) } + ["\(assessed) of \(own.count)"])
      let node = twin["areas"]?.elements?.first { $0["key"]?.text == area }
      if area != "" { #expect(Self.statuses.map { Self.integer(node?["statuses"]?[$0]) } == counts) }
    }
  }

  private func expectRoles(
    _ page: MarkdownLines, _ numbered: [Counted], _ files: [ScorecardFile], _ twin: JSONNode
  ) {
    // Who is called on in the invented framework; the second figure counts what is inferred.
    let calls = [
      ("secretariat", ["ALP-1", "ALP-2"], 0), ("host-countries", ["ALP-2", "BET-1"], 1),
      ("all", ["BET-2"], 0),
    ]
    let rows = MarkdownLines.rows(page.section("By stakeholder role"))
    #expect(rows.count == calls.count)
    for (row, (key, ids, inferred)) in zip(rows, calls) {
      let own = numbered.filter { ids.contains($0.id) }
      let assessed = own.count { $0.status != "not-assessed" }
      let evidence = own.reduce(0) { $0 + $1.total }
      #expect(
        Array(row.dropFirst()) == [
          String(own.count - inferred), String(inferred), "\(assessed) of \(own.count)", String(evidence),
        ])
      let node = twin["roles"]?.elements?.first { $0["key"]?.text == key }
      let counts = Self.statuses.map { status in own.count { $0.status == status } }
      #expect(Self.statuses.map { Self.integer(node?["statuses"]?[$0]) } == counts)
      let text = files.first { $0.path.hasSuffix("/roles/\(key).md") }?.text ?? ""
      let glance = MarkdownLines.rows(MarkdownLines(text).section("At a glance"))
      #expect(glance.suffix(6).map { $0[1] } == counts.map { String($0) })
    }
  }

  private func expectDetail(_ page: MarkdownLines, _ numbered: [Counted]) {
    let rows = MarkdownLines.rows(page.section("Detail by area"))
    #expect(rows.count == numbered.count)
    for (row, commitment) in zip(rows, numbered) {
      #expect(row[1].contains("[\(commitment.id)]"))
      let labels = (Self.labels[commitment.status] ?? "").split(separator: " / ")
      #expect(labels.contains { row[2].hasPrefix($0) }, "\(commitment.id): \(row[2])")
      #expect((row[4] == "Unchanged") == (commitment.status == commitment.before))
      #expect((row[7] == "none recorded") == (commitment.last == nil))
    }
  }

  /// The counts on the pages of areas and in the section on follow-up.
  private func expectCounts(_ files: [ScorecardFile], _ counted: [Counted]) {
    let lines = files.filter { $0.path.hasSuffix(".md") }.flatMap { $0.text.split(separator: "\n") }
    let shown = lines.filter { $0.hasPrefix("- **Evidence**: ") }.map {
      $0.dropFirst("- **Evidence**: ".count)
    }
    let expected = counted.map { commitment -> String in
      let total = commitment.total
      if total == 0 { return "none recorded" }
      let parts = [("advances", "advances"), ("sets back", "sets-back"), ("neutral", "neutral")].map {
        "\($0.0): \(commitment.evidence[$0.1] ?? 0)"
      }
      return "\(total) \(total == 1 ? "piece" : "pieces") (\(parts.joined(separator: ", ")))"
    }
    #expect(shown.map { String($0) } == expected)
  }
}
