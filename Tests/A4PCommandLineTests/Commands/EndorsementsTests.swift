import A4PCommandLine
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
        "framework", "asOf", "code", "kind", "name", "formalName", "group", "endorsement", "roles",
        "commitments",
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
}
