import CommitmentModel
import Foundation
import Testing

/// The pages in the repository, and those that the tool writes at this moment.
struct ReportsTests {
  /// The quarters that `Reports/` holds.
  static let quarters = ProjectFiles.folders(in: "Reports").compactMap { Quarter($0) }

  /// The pages of the repository and, whatever it holds, those of one quarter as the tool writes them now.
  private static let pages: Result<[MarkdownPage], any Error> = Result {
    var texts: [String: String] = [:]
    for (path, text) in try ToolRun.scorecard(#require(Quarter("2026-Q3")), languages: ["en"]) {
      texts["Reports/\(path)"] = text
    }
    for path in try ProjectFiles.paths(below: "Reports", suffix: ".md") {
      texts[path] = try ProjectFiles.text(path)
    }
    return texts.filter { $0.key.hasSuffix(".md") }.sorted { $0.key < $1.key }.map {
      MarkdownPage(path: $0.key, text: $0.value)
    }
  }

  @Test func theLastQuarterHasPages() throws {
    let paths = try Self.pages.get().map(\.path)
    let areas = try RealWorkspace.framework().areas.map { "Reports/2026-Q3/en/areas/\($0.key).md" }
    #expect(Set(paths).isSuperset(of: areas + ["Reports/2026-Q3/en/scorecard.md"]))
  }

  @Test(arguments: quarters)
  func thePagesAreWhatTheToolWrites(quarter: Quarter) throws {
    let command = "run 'swift run a4p scorecard --quarter \(quarter)' and look at the difference"
    let languages = ProjectFiles.folders(in: "Reports/\(quarter)")
    try #require(!languages.isEmpty, "Reports/\(quarter) holds no language; \(command)")
    let written = try ToolRun.scorecard(quarter, languages: languages)
    let present = try ProjectFiles.paths(below: "Reports/\(quarter)").map {
      String($0.dropFirst("Reports/".count))
    }
    #expect(present.sorted() == written.keys.sorted(), "\(command)")
    for path in present.sorted() {
      let isSame = try ProjectFiles.text("Reports/\(path)") == written[path]
      #expect(isSame, "Reports/\(path) is not what the tool writes: \(command)")
    }
  }

  @Test func theSamePagesAreWrittenTwice() throws {
    let quarter = try #require(Quarter("2026-Q3"))
    let first = try ToolRun.scorecard(quarter, languages: ["en"])
    #expect(try ToolRun.scorecard(quarter, languages: ["en"]) == first)
  }

  @Test func noTableRowNamesAStateBesideAStatus() throws {
    let rubric = try RealWorkspace.framework().rubric
    let labels = rubric.steps.flatMap { [$0.label, $0.continuingLabel] }.compactMap(\.self)
    let endorsers = try RealWorkspace.registers().endorsers.filter { $0.kind != .organization }
    let names = endorsers.flatMap { endorser in Language.allCases.compactMap { endorser.names[$0] } }
    for page in try Self.pages.get() {
      for row in page.tables.flatMap(\.self) {
        let text = row.joined(separator: " | ").replacingOccurrences(of: "\\", with: "")
        guard labels.contains(where: text.contains) else { continue }
        let named = Set(names).filter { Self.isWord($0, in: text) }
        #expect(named.isEmpty, "\(page.path): \(text)")
      }
    }
  }

  @Test func everyRelativeLinkLeadsToAFileAndAPlaceInIt() throws {
    let pages = try Self.pages.get()
    let anchors = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0.anchors) })
    #expect(pages.contains { !$0.relativeLinks.isEmpty })
    for page in pages {
      for link in page.relativeLinks {
        let (path, anchor) = page.target(of: link.destination)
        let place = "\(page.path):\(link.line): \(link.destination)"
        #expect(anchors[path] != nil || ProjectFiles.exists(path), "\(place) leads to no file")
        let isThere = anchor.flatMap { anchors[path]?.contains($0) } ?? true
        #expect(isThere, "\(place) leads to no place")
      }
    }
  }

  @Test func everyRowOfATableHasTheCellsOfItsHeader() throws {
    for page in try Self.pages.get() {
      for table in page.tables {
        let width = table[0].count
        let title = "\(page.path): \(table[0].joined(separator: " | "))"
        try #require(table.count > 2, "\(title) has no row")
        #expect(table[1].allSatisfy { !$0.isEmpty && $0.allSatisfy { ":-".contains($0) } }, "\(title)")
        #expect(table.allSatisfy { $0.count == width }, "\(title)")
      }
    }
  }

  @Test func noPageOfTheDataThatShipJudges() throws {
    let pages = try ToolRun.withShippedWorkspace { workspace, _ in
      try ToolRun.scorecard(#require(Quarter("2026-Q3")), languages: ["en"], of: workspace)
    }
    for (path, text) in pages.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".md") {
      for (index, line) in MarkdownPage(path: path, text: text).lines.enumerated() {
        let words = line.replacingOccurrences(of: #"\([^()\s]*\)"#, with: "", options: .regularExpression)
        #expect(UnneutralWords.found(in: words) == [], "\(path):\(index + 1): \(line)")
      }
    }
  }

  private static func isWord(_ name: String, in text: String) -> Bool {
    var rest = text.startIndex..<text.endIndex
    while let found = text.range(of: name, range: rest) {
      let isBegun = found.lowerBound > text.startIndex && text[text.index(before: found.lowerBound)].isLetter
      let isContinued = found.upperBound < text.endIndex && text[found.upperBound].isLetter
      if !isBegun, !isContinued { return true }
      rest = found.upperBound..<text.endIndex
    }
    return false
  }

  // MARK: - The reader of pages

  @Test func aPipeBehindABackslashIsText() {
    #expect(MarkdownPage.cells(#"| a \| b | c\\ | |"#) == [#"a \| b"#, #"c\\"#, ""])
  }

  @Test(arguments: [
    ("../scorecard.md#per-3", "2026-Q3/en/scorecard.md", "per-3"),
    ("#per-3", "2026-Q3/en/areas/PER.md", "per-3"),
    ("./POL.md", "2026-Q3/en/areas/POL.md", nil), ("../../../Commitments", "Commitments", nil),
  ])
  func resolvesALink(destination: String, path: String, anchor: String?) {
    let target = MarkdownPage(path: "2026-Q3/en/areas/PER.md", text: "").target(of: destination)
    #expect(target.path == path)
    #expect(target.anchor == anchor)
  }

  @Test func findsLinksAndAnchors() {
    let text =
      "# A heading: here\n[one](a.md) and \\[two](b.md), ![three](<c.svg> \"title\")\n<a id=\"per-3\"></a>\n"
    let page = MarkdownPage(path: "page.md", text: text)
    #expect(page.links.map(\.destination) == ["a.md", "c.svg"])
    #expect(page.anchors == ["a-heading-here", "per-3"])
  }
}
