import CommitmentModel
import Formats
import Scorecards
import TestSupport
import Testing

struct ScorecardTwinTests {
  private let twin: JSONNode
  private let page: MarkdownLines
  private let files: [ScorecardFile]

  init() throws {
    files = try InventedWorkspace.eventful().files()
    twin = try JSONReader.read(Array(try #require(files.last).text.utf8))
    page = MarkdownLines(try #require(files.first { $0.path.hasSuffix("/scorecard.md") }).text)
  }

  private var commitments: [JSONNode] { twin["commitments"]?.elements ?? [] }

  private func count(_ key: String, _ value: JSONNode.Content) -> Int {
    commitments.count { $0[key]?.content == value }
  }

  @Test func hasTheKeysOthersRelyOnInOrder() {
    let keys = [
      "framework", "quarter", "period", "dataAsOf", "fingerprint", "rubric", "pageFormat", "signOff",
      "commitments",
      "areas", "roles", "endorsements", "changes", "attention", "corrections", "pages",
    ]
    #expect(twin.members?.map(\.name).filter(keys.contains) == keys)
  }

  @Test func givesTheDigestOfEveryPage() {
    let pages = twin["pages"]?.elements ?? []
    let expected = files.dropLast().map { file in
      [String(file.path.dropFirst("2026-Q3/en/".count)), SHA256.digest(of: file.text).hexadecimal]
    }
    #expect(pages.map { [$0["path"]?.text ?? "", $0["sha256"]?.text ?? ""] } == expected)
  }

  @Test func carriesTheCountsOnTop() {
    let withoutRecent = commitments.count { $0["currency"]?.text != "current" }
    let withNew = commitments.count { $0["newEvidence"]?.elements != [] }
    let awaiting = commitments.count { $0["awaitingApproval"]?.text != nil }
    let changed = twin["changes"]?.elements?.count ?? 0
    let assessed = commitments.count { $0["status"]?.text != "not-assessed" }
    let expected = [
      ("Assessed", assessed), ("Assessed this quarter", count("assessedThisQuarter", .bool(true))),
      ("Status: Limited progress", count("status", .string("limited-progress"))),
      ("Status: Substantial progress", count("status", .string("substantial-progress"))),
      ("Status differs from that of the second quarter of 2026", changed),
      ("With new evidence this quarter", withNew), ("Without evidence in the last 12 months", withoutRecent),
      ("No evidence recorded at all", count("currency", .string("none"))),
      ("Provisional: wording not seen", count("provisional", .bool(true))),
      ("With an assessment awaiting approval", awaiting),
    ]
    let rows = MarkdownLines.rows(page.section("At a glance"))
    for (measure, count) in expected {
      #expect(rows.first { $0[0] == measure }?[1] == String(count), "\(measure)")
    }
  }

  @Test func carriesTheCountsByArea() {
    let rows = MarkdownLines.rows(page.section("By area")).dropLast()
    let expected = (twin["areas"]?.elements ?? []).map { area in
      (area["statuses"]?.members ?? []).map { member -> String in
        if case .number(let digits) = member.value.content { digits } else { "" }
      }
    }
    #expect(rows.map { Array($0[1..<7]) } == expected)
  }

  @Test func sumsTheEvidenceOfARoleFromItsCommitments() {
    for role in twin["roles"]?.elements ?? [] {
      let ids = role["commitments"]?.elements?.compactMap(\.text) ?? []
      let sum = commitments.filter { $0["id"]?.text.map(ids.contains) ?? false }.reduce(0) {
        sum, commitment in
        if case .number(let digits)? = commitment["evidenceCount"]?.content {
          sum + (Int(digits) ?? 0)
        } else {
          sum
        }
      }
      #expect(role["evidenceCount"]?.content == .number(String(sum)))
    }
  }
}
