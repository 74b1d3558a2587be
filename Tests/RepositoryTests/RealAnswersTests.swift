import A4PCommandLine
import CommitmentModel
import Formats
import Foundation
import TestSupport
import Testing

/// The JSON of every command that reads, over the data of this project.
struct RealAnswersTests {
  private static let answers: [(line: String, shape: String)] = [
    ("status", "status"), ("status --quarter 2026-Q2", "status"), ("commitments", "commitments"),
    ("commitments --language fr", "commitments"), ("commitment PER-4", "commitment COMMITMENT"),
    ("areas", "areas"),
    ("roles", "roles"), ("missions", "missions"), ("evidence", "evidence"), ("evidence --all", "evidence"),
    ("endorsed Nepal Korea Itlay 香港 Rwanda ECOWAS", "endorsed NAME"), ("endorsements", "endorsements"),
    ("endorsements --role security-council", "endorsements"),
    ("endorsements --totals", "endorsements --totals"),
    ("state Rwanda", "state NAME"), ("state Palestine", "state NAME"), ("log --limit 0", "log"),
    ("export evidence", "export evidence"), ("export assessments", "export assessments"),
    ("export endorsements", "export endorsements"), ("export memberships", "export memberships"),
    ("export commitments", "export commitments"), ("export states", "export REGISTER"),
    ("changes --to 2026-Q2", "changes"), ("todo --quarter 2026-Q3", "todo"), ("scorecard", "scorecard"),
    ("scorecard --check", "scorecard --check"), ("check", "check"), ("verify", "verify"),
    ("repair", "repair"),
  ]

  @Test("says what is described", arguments: answers)
  func saysWhatIsDescribed(line: String, shape: String) throws {
    let answer = try #require(AnswerShape.all.first { $0.line == shape })
    try ToolRun.withTemporaryFolder { home in
      var context = ToolRun.context(in: ProjectFolder.url, home: home)
      context.clock = Clock(now: try #require(ToolRun.examplesTime))
      let run = Tool.run(line.split(separator: " ").map(String.init) + ["--format", "json"], in: context)
      var check = JSONShapeCheck()
      check.check(try JSONReader.read(Array(run.output.utf8)), answer.properties)
      #expect(Set(check.problems).sorted() == [], "\(run.notes)")
    }
  }
}
