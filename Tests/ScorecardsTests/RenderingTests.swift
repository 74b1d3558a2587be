import CommitmentModel
import Formats
import Foundation
import Scorecards
import Testing

/// Pages as implementations of Markdown that are not ours read them; each test is skipped where its tool is missing.
struct RenderingTests {
  static let titles = [
    "Invented", "a | b \\| c \\", "# h ![i](https://evil.example/x.png) [l](javascript:alert(1))",
    "- `c` **b** _i_ ~~s~~ ^up^ ~down~ $x^2$ <script>alert(1)</script> &lt; &#124; @cite [^1] [@key]",
    "line\nbreak\r\n\r\n| new | row |\n| --- | --- |\n\n# heading", "\"quoted\" -- it's... ---",
    "</td></tr></table> https://evil.example www.evil.example a@evil.example",
    "1. one\n> two\n: three\n\\begin{x}",
  ]

  private static func pages(_ title: String) throws -> [(path: String, document: MarkdownDocument)] {
    ScorecardFiles.documents(try ThoroughWorkspace(title: title).scorecard(), language: .english)
  }

  @Test(.enabled(if: Renderer.find("pandoc") != nil, "pandoc is not installed"), arguments: titles)
  func pandocReadsTheTablesAsTheyAreMeant(title: String) throws {
    for (path, document) in try Self.pages(title) {
      let read = try RenderedPage(
        pandoc: Renderer.run(
          "pandoc", ["-f", "markdown", "-t", "json", "--fail-if-warnings"], on: document.text))
      expectSame(read, RenderedPage(document), path)
    }
  }

  @Test(.enabled(if: Renderer.find("cmark-gfm") != nil, "cmark-gfm is not installed"), arguments: titles)
  func commonMarkReadsTheTablesAsTheyAreMeant(title: String) throws {
    let extensions = ["table", "strikethrough", "autolink", "tasklist"].flatMap { ["-e", $0] }
    for (path, document) in try Self.pages(title) {
      let read = try CommonMarkReader.read(
        Renderer.run("cmark-gfm", ["-t", "xml", "--unsafe"] + extensions, on: document.text))
      expectSame(read, RenderedPage(document), path)
    }
  }

  @Test(
    .enabled(
      if: Renderer.find("pandoc") != nil && Renderer.find("rsvg-convert") != nil,
      "pandoc, or rsvg-convert for the pictures, is not installed"))
  func pandocMakesAWordProcessorFileOfEveryPageWithoutAWarning() throws {
    let pictures = try ThoroughWorkspace(title: Self.titles[3]).files().compactMap { file in
      file.path.split(separator: "pictures/").last.flatMap { name in
        file.path.hasSuffix(".svg") ? (path: "pictures/\(name)", text: file.text) : nil
      }
    }
    for (path, document) in try Self.pages(Self.titles[3]) {
      let file = try Renderer.run(
        "pandoc", ["-f", "markdown", "-t", "docx", "--fail-if-warnings", "-o", "-"], on: document.text,
        beside: pictures)
      // A word-processor file is a ZIP archive.
      #expect(file.prefix(2) == Data("PK".utf8), "\(path)")
    }
  }

  private func expectSame(_ read: RenderedPage, _ meant: RenderedPage, _ path: String) {
    #expect(read.headings == meant.headings, "\(path)")
    #expect(
      read.tables.map { $0.map(\.count) } == meant.tables.map { $0.map(\.count) }, "\(path): cells by row")
    for (readTable, meantTable) in zip(read.tables, meant.tables) {
      for (readRow, meantRow) in zip(readTable, meantTable) {
        #expect(readRow == meantRow, "\(path)")
      }
    }
  }
}
