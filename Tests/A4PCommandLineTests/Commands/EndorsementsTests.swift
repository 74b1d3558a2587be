import A4PCommandLine
import CommitmentModel
import Formats
import TestSupport
import Testing

/// `endorsements` and `state`.
struct EndorsementsTests {
  private func codes(_ line: String) throws -> [String] {
    try InventedTool(.eventful()).run("\(line) --format json").elements("endorsements").compactMap {
      $0.text("code")
    }
  }

  @Test(
    "keeps to its filters",
    arguments: [
      ("endorsements", ["AAA", "INVO"]), ("endorsements --not-documented", ["BBB", "CCC", "DDD"]),
      ("endorsements --as-of 2019-12-31", ["AAA", "CCC", "INVO"]), ("endorsements --since 2018-10", ["INVO"]),
      ("endorsements --group African", ["AAA"]),
      ("endorsements --not-documented --group 'asia pacific'", ["BBB"]),
      ("endorsements --not-documented --role host-countries", ["BBB"]),
      ("endorsements --role host-countries --as-of 2019-12-31", ["CCC"]),
    ])
  func keepsToItsFilters(line: String, expected: [String]) throws {
    #expect(try codes(line) == expected)
  }

  @Test func setsTheNamesAgainstTheTotals() throws {
    let run = try InventedTool(.eventful()).run("endorsements --totals --format json")
    #expect(
      try run.json().names == [
        "framework", "asOf", "documentedStates", "officialStates", "memberStates", "organizations", "totals",
      ])
    #expect(try run.elements("totals").map { $0.text("states") } == ["2", "3"])
    #expect(try run.elements("totals").map { $0.text("documentedStates") } == ["1", "2"])
  }

  @Test func saysTheCaveatWhileNamesAreMissing() throws {
    let output = try InventedTool(.eventful()).run("endorsements").output
    #expect(
      output.contains("the official total is 2 Member States (by 2018-10-01), of which 1 is documented here"))
  }

  @Test(
    "shows no status of a single State", arguments: ["AAA", "Betaland", "CCC", "INVO"], ["table", "json"])
  func showsNoStatus(name: String, format: String) throws {
    let output = try InventedTool(.eventful()).run("state \(name) --format \(format)").output
    for word in [
      "substantial", "limited-progress", "Limited progress", "not-assessed", "implemented", "\"status\"",
    ] {
      #expect(!output.contains(word))
    }
  }

  @Test func showsEverythingOfOneState() throws {
    let run = try InventedTool(.eventful()).run("state Betaland --format json")
    #expect(
      try run.json().names == [
        "framework", "asOf", "code", "kind", "name", "formalName", "group", "endorsement", "history",
        "roles", "commitments",
        "evidence",
      ])
    #expect(try run.elements("roles").first?.text("role") == "host-countries")
    #expect(try run.json().texts("commitments") == ["ALP-2", "BET-1"])
  }

  @Test func endsARoleOnItsLastDay() throws {
    let tool = try InventedTool(.eventful())
    #expect(
      try tool.run("state CCC --as-of 2020-12-31 --format json").json().texts("commitments") == [
        "ALP-2", "BET-1",
      ])
    #expect(try tool.run("state CCC --as-of 2021-01-01 --format json").json().texts("commitments") == [])
  }

  @Test func tellsRolesOfTheDayFromOthers() throws {
    let tool = try InventedTool(.eventful())
    #expect(
      try tool.run("state CCC --as-of 2020-12-31 --format json").elements("roles").map {
        $0["holds"]?.content
      } == [.bool(true)])
    #expect(
      try tool.run("state CCC --as-of 2021-01-01 --format json").elements("roles").map {
        $0["holds"]?.content
      } == [.bool(false)])
    #expect(
      tool.run("state CCC --as-of 2021-01-01").output.contains(
        "Other terms and observations\nhost-countries from 2016-01-01 to 2020-12-31"))
  }

  @Test func aCountObservedOnOneDayStandsUntilTheNext() throws {
    var workspace = try InventedWorkspace.eventful()
    try workspace.addMembership(
      "AAA", "host-countries", from: "2021-01-31", until: "2021-01-31", detail: "70 people; rank 2 of 9")
    try workspace.addMembership(
      "AAA", "host-countries", from: "2023-11-30", until: "2023-11-30", detail: "90 people; rank 1 of 9")
    let tool = try InventedTool(workspace)
    let detail = { (day: String) in
      try tool.run("endorsements --role host-countries --as-of \(day) --format json").elements("endorsements")
        .first { $0.text("code") == "AAA" }?.text("detail")
    }
    #expect(try detail("2021-01-30") == nil)
    #expect(try detail("2023-11-29") == "70 people; rank 2 of 9, observed 2021-01-31")
    #expect(try detail("2026-11-21") == "90 people; rank 1 of 9, observed 2023-11-30")
    #expect(try codes("endorsements --role host-countries") == [])
    #expect(
      try tool.run("endorsements --role host-countries --top 1 --as-of 2022 --format json").elements(
        "endorsements"
      ).isEmpty)
    #expect(
      try tool.run("endorsements --role host-countries --top 1 --format json").elements("endorsements").count
        == 1)
  }

  @Test(
    "refuses what makes no sense",
    arguments: ["endorsements --top 3", "endorsements --role host-countries --top 0"])
  func refusesWhatMakesNoSense(line: String) throws {
    #expect(try InventedTool().run(line).code == .usage)
  }

  @Test func drawsTheDifferenceToTheOfficialTotals() throws {
    let run = try InventedTool(.eventful()).run("endorsements --totals")
    let bar = try #require(run.lines.first { $0.contains("█") && $0.contains("1 of 2") })
    #expect(bar.count { $0 == "█" } == bar.count { $0 == "░" })
    #expect(run.code == .done && !run.lines.contains { $0.contains("1 of 3") })
  }

  @Test func saysHowTheStatesAreNamedInTheWordsOfThePages() throws {
    var workspace = InventedWorkspace()
    try workspace.addEndorsement("AAA", date: "2018-09-25")
    try workspace.addEndorsement("BBB", date: "2018-09-25", manner: .groupStatement)
    var tool = try InventedTool(workspace)
    let words = "1 by name and 1 through a group statement"
    #expect(tool.run("status").output.contains("2 of 3 Member States: \(words);"))
    #expect(tool.run("scorecard --quarter 2026-Q3").code == .done)
    let page = try #require(tool.store.text("/pact/Reports/2026-Q3/en/scorecard.md"))
    #expect(page.contains("the endorsements of 2 of 3 Member States are documented: \(words)."))
    // The caveat stands only while the names do not reach the total.
    tool = try InventedTool(InventedWorkspace.grouped())
    #expect(tool.run("endorsed Betaland").output.contains("1 is documented here: 0 by name and 1 through"))
  }

  @Test("puts a bar under its labels where there is no room between them", arguments: [20, 30])
  func putsABarUnderItsLabels(width: Int) throws {
    var tool = try InventedTool(.eventful())
    tool.width = width
    let lines = tool.run("endorsements --totals").lines.suffix(5)
    #expect(lines.contains { $0.hasPrefix("█") && $0.hasSuffix("░") }, "\(lines)")
    #expect(lines.contains { $0.contains("1 of 2") })
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width }, "\(lines)")
  }

  @Test(
    "fits the terminal", arguments: [40, 60, 80],
    [
      "endorsements", "endorsements --totals", "endorsements --role host-countries --as-of 2019-12-31",
      "state CCC",
    ])
  func fitsTheTerminal(width: Int, line: String) throws {
    var tool = try InventedTool(.eventful())
    tool.width = width
    let run = tool.run(line)
    #expect(run.lines.allSatisfy { DisplayWidth.of($0) <= width }, "\(run.output)")
  }
}

extension InventedWorkspace {
  /// One State, named only through a group.
  fileprivate static func grouped() throws -> InventedWorkspace {
    var workspace = InventedWorkspace()
    try workspace.addEndorsement("AAA", date: "2018-09-25", manner: .groupStatement)
    return workspace
  }
}
