import Formats
import TestSupport
import Testing

struct ChartTests {
  @Test(arguments: InventedCharts.names, ["en", "ar"])
  func drawsTheSameChart(name: String, language: String) throws {
    let words = try #require(InventedChartWords.all.first { $0.language == language })
    try expectGolden(InventedCharts(words: words).drawing(name).text, named: "\(name)-\(language).svg")
  }

  @Test(arguments: InventedCharts.names, InventedChartWords.all)
  func keepsEveryTextInItsBox(name: String, words: InventedChartWords) throws {
    let drawing = InventedCharts(words: words).drawing(name)
    let page = ChartBox(0, 0, ChartDrawing.width, drawing.top + ChartDrawing.margin)
    try #require(!drawing.labels.isEmpty)
    for label in drawing.labels {
      #expect(label.box.contains(label.extent), "\(label)")
      #expect(page.contains(label.extent), "\(label)")
    }
  }

  @Test(arguments: InventedCharts.names, InventedChartWords.all)
  func writesNoTextOverAnother(name: String, words: InventedChartWords) {
    let labels = InventedCharts(words: words).drawing(name).labels
    for (index, label) in labels.enumerated() {
      for other in labels[(index + 1)...] {
        #expect(!label.extent.overlaps(other.extent), "\(label.lines) and \(other.lines)")
      }
    }
  }

  @Test(arguments: InventedCharts.names, InventedChartWords.all)
  func cutsNoTextShort(name: String, words: InventedChartWords) {
    let lines = InventedCharts(words: words).drawing(name).labels.flatMap(\.lines)
    #expect(lines.filter { $0.hasSuffix("…") } == [])
  }

  @Test(arguments: InventedCharts.names, InventedChartWords.all)
  func isReadByAReaderThatIsNotOurs(name: String, words: InventedChartWords) throws {
    let parsed = try ParsedXML(InventedCharts(words: words).drawing(name).text)
    let root = try #require(parsed.elements.first)
    #expect(root.name == "svg")
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["width"] == nil)
    #expect(root.attributes["lang"] == words.language)
    #expect(parsed.elements("title").map(\.text) == [words.title])
    #expect(parsed.elements("desc").map(\.text) == [words.note])
    let ids = parsed.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let used = parsed.elements.compactMap { $0.attributes["fill"] }.filter { $0.hasPrefix("url(#") }
    #expect(used.allSatisfy { ids.contains(String($0.dropFirst(5).dropLast())) })
  }

  @Test(arguments: InventedCharts.names)
  func holdsNothingThatRunsOrIsElsewhere(name: String) throws {
    let text = InventedCharts(words: .english).drawing(name).text
    let parsed = try ParsedXML(text)
    let names = Set(parsed.elements.map(\.name))
    #expect(
      names.isSubset(of: [
        "svg", "title", "desc", "style", "defs", "pattern", "rect", "path", "circle", "text",
      ]))
    let attributes = parsed.elements.flatMap(\.attributes).filter { $0.key != "xmlns" }
    #expect(attributes.allSatisfy { !$0.key.hasPrefix("on") && !$0.key.contains("href") })
    #expect(attributes.allSatisfy { !$0.value.contains("//") })
    #expect(!text.contains("@import") && !text.contains("!important"))
  }

  @Test(arguments: [
    "</text><script>alert(1)</script>", "]]><svg onload=\"x\">", "\u{0}\u{1}\u{B}", "\u{202E}evil\u{202C}",
    "&amp;<!-- -->", "a\nb\tc", "{}@import url(//x)",
  ])
  func keepsHostileTextAsText(hostile: String) throws {
    let words = { (text: String) in
      InventedChartWords(
        language: "en", title: text, day: text, areas: Array(repeating: text, count: 8),
        statuses: Array(repeating: text, count: 6), assessed: text, differs: text,
        directions: [text, text, text], steps: text, points: text, bound: text, note: text)
    }
    for name in InventedCharts.names {
      let parsed = try ParsedXML(InventedCharts(words: words(hostile)).drawing(name).text)
      let harmless = try ParsedXML(InventedCharts(words: words("x")).drawing(name).text)
      #expect(Set(parsed.elements.map(\.name)) == Set(harmless.elements.map(\.name)))
      #expect(parsed.elements("title").map(\.text) == [TextLines.clean(hostile)])
      #expect(parsed.elements("style") == harmless.elements("style"))
      #expect(!parsed.elements("text").isEmpty)
    }
  }

  @Test func mirrorsTheLayoutWhereTextRunsFromRightToLeft() throws {
    let left = try ParsedXML(InventedCharts(words: .english).drawing("bars").text)
    let right = try ParsedXML(InventedCharts(words: .arabic).drawing("bars").text)
    let x = { (parsed: ParsedXML) in Double(parsed.elements("text")[0].attributes["x"] ?? "") }
    #expect(x(left) == ChartDrawing.margin)
    #expect(x(right) == ChartDrawing.width - ChartDrawing.margin)
    #expect(right.elements("text")[0].attributes["direction"] == "rtl")
    // A number in a mirrored chart keeps its own direction.
    let numbers = right.elements("text").filter { $0.text == "150" }
    #expect(numbers.map { $0.attributes["direction"] } == [nil])
  }

  @Test func printsEveryCountOfABar() {
    let chart = InventedCharts(words: .english).bars
    let printed = chart.drawing.labels.flatMap(\.lines).compactMap { Int($0) }
    #expect(printed == chart.rows.flatMap(\.counts).filter { $0 > 0 })
  }

  @Test func printsEveryCountOfADirection() {
    let chart = InventedCharts(words: .english).directions
    let printed = chart.drawing.labels.flatMap(\.lines).compactMap { Int($0) }.filter { $0 < 2000 }
    let counts = chart.rows.flatMap(\.counts).flatMap { [$0.advancing, $0.neutral, $0.settingBack] }
    #expect(printed == counts.filter { $0 > 0 })
  }

  @Test(arguments: [1, 9, 99, 1000, 123_456])
  func findsRoomForNumbersOfAnySize(count: Int) {
    let columns = DirectionChart.columnLimit(upTo: count)
    let counts = DirectionChart.Counts(advancing: count, neutral: count, settingBack: count)
    let chart = DirectionChart(
      heading: InventedCharts(words: .english).directions.heading, labels: ("a", "b", "c"),
      columns: (0..<columns).map { String(2026 - $0) },
      rows: [DirectionChart.Row(label: "x", counts: Array(repeating: counts, count: columns))], notes: [])
    let printed = chart.drawing.labels.flatMap(\.lines).filter { $0 == String(count) }
    #expect(printed.count == 3 * columns)
  }
}
