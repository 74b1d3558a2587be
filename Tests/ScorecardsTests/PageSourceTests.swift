import CommitmentModel
import Testing

@testable import Scorecards

struct PageSourceTests {
  /// Evidence of the days of January 2026, one after the other, from these sources.
  private func evidence(_ citations: Citation...) throws -> [ShownEvidence] {
    try citations.enumerated().map { index, citation in
      ShownEvidence(
        id: RecordID(milliseconds: UInt64(index), random: (0, 0)),
        date: .day(try #require(CalendarDate(year: 2026, month: 1, day: index + 1))),
        evidence: Evidence(title: "Title \(index + 1)", citation: citation, marks: []), isContested: false)
    }
  }

  @Test func symbolsComeFirstInTheirOrderThenTheRestByTheBytesOfTheirKeys() throws {
    let shown = try evidence(
      Citation(document: "é"), Citation(document: "z"), Citation(document: "za"),
      Citation(url: "https://a.example/b"), Citation(url: "https://a.example/B"),
      Citation(symbol: "S/RES/2436 (2018)"), Citation(symbol: "A/77/79"))
    #expect(
      PageSource.sources(of: shown.reversed()).map(\.key) == [
        "A/77/79", "S/RES/2436 (2018)", "https://a.example/B", "https://a.example/b", "z", "za", "é",
      ])
  }

  @Test func citationsOfOneDocumentAreOneSource() throws {
    let shown = try evidence(
      Citation(symbol: "A/77/79", paragraph: "7"), Citation(symbol: "a/77/79", paragraph: "4"),
      Citation(symbol: "A/77/79", paragraph: "the annex"), Citation(symbol: "A/77/79", paragraph: "the annex")
    )
    let sources = PageSource.sources(of: shown.reversed())
    let source = try #require(sources.first)
    #expect(sources.count == 1)
    #expect(source.titles == ["Title 1"])
    #expect(source.paragraphs.map(\.description) == ["7", "4"])
    #expect(source.places == ["the annex"])
    #expect(source.dates.map(\.text) == ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"])
  }

  @Test func whatElseNamesTheAddressOfADocumentJoinsIt() throws {
    let shown = try evidence(Citation(symbol: "A/77/79", url: "https://a.example/1#p4"))
    let others = ["https://a.example/1#p9", "https://a.example/2#a", "https://a.example/2#b", "", "In words"]
      .map { PageSource.Other(source: $0, title: "Rests on \($0)") }
    let sources = PageSource.sources(of: shown, and: others)
    #expect(
      sources.map(\.titles) == [
        ["Title 1", "Rests on https://a.example/1#p9"], ["Rests on In words"],
        ["Rests on https://a.example/2#a", "Rests on https://a.example/2#b"],
      ])
  }

  @Test func ofTwoDocumentsAtOneAddressTheFirstCitedStandsForIt() throws {
    // Sixteen such pairs: an order that changes from run to run would show.
    let citations = (1...16).flatMap { number in
      [10, 11].map { Citation(symbol: "A/\($0)/\(number)", url: "https://a.example/\(number)") }
    }
    let shown = try citations.enumerated().map { index, citation in
      ShownEvidence(
        id: RecordID(milliseconds: UInt64(index), random: (0, 0)),
        date: .day(try #require(CalendarDate("2026-01-01"))),
        evidence: Evidence(title: "Title", citation: citation, marks: []), isContested: false)
    }
    let others = (1...16).map { PageSource.Other(source: "https://a.example/\($0)", title: "Rests on it") }
    let joined = PageSource.sources(of: shown, and: others).filter { $0.titles.count == 2 }
    #expect(joined.map(\.key).sorted() == (1...16).map { "A/10/\($0)" }.sorted())
  }

  @Test(arguments: [
    ("https://a.example/x/y", "a.example"), ("http://a.example", "a.example"), ("https:///x", "https:///x"),
    ("https://", "https://"), ("a/b://c", "a/b://c"), ("//a.example", "//a.example"), ("x:/y", "x:/y"),
    ("x:", "x:"), ("", ""), ("https://é.example/", "é.example"),
  ])
  func theHostOfAnAddressStandsForIt(address: String, host: String) {
    #expect(PageParts.host(address) == host)
  }
}
