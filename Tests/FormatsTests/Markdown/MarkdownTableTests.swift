import Formats
import Testing

@Suite struct MarkdownTableTests {
  private func text(_ table: MarkdownTable) -> String {
    MarkdownDocument([.table(table)]).text
  }

  @Test func alignsItsColumns() {
    #expect(
      text(
        MarkdownTable(
          header: [["State"], ["Count"]], alignments: [.left, .right],
          rows: [[["Uruguay"], ["7"]], [[.strong(["é"])], ["1,234"]]]))
          == """
          | State   | Count |
          | :------ | ----: |
          | Uruguay |     7 |
          | **é**   | 1,234 |

          """)
  }

  @Test func fillsUpShortRows() {
    #expect(
      text(MarkdownTable(header: [["a"]], rows: [[], [["b"], ["c"]]]))
        == """
        | a   |     |
        | :-- | :-- |
        |     |     |
        | b   | c   |

        """)
    #expect(text(MarkdownTable(header: [])) == "")
  }

  @Test func doesNotStretchCellsBeyondSixty() {
    let long = String(repeating: "x", count: 70)
    let lines = text(MarkdownTable(header: [["a"]], rows: [[[.text(long)]]])).split(separator: "\n")
    #expect(lines.map(\.count) == [64, 64, 74])
  }

  @Test func keepsBreaksWithinTheirCell() {
    #expect(
      text(MarkdownTable(header: [["a\nb"]], rows: [[["c", .lineBreak, "- d"]], [[.code("e\nf")]]]))
        == """
        | a b      |
        | :------- |
        | c<br>- d |
        | `e f`    |

        """)
  }

  @Test func keepsBarsWithinTheirCell() {
    #expect(
      text(
        MarkdownTable(
          header: [["a|b"]],
          rows: [[["\\|"]], [[.code("a|b")]], [[.code("\\|`")]], [[.link(["|"], destination: "a|b")]]]))
          == #"""
          | a\|b                |
          | :------------------ |
          | \\\|                |
          | <code>a\|b</code>   |
          | <code>\\\|\`</code> |
          | [\|](a%7Cb)         |

          """#)
  }

  @Test(arguments: HostileText.samples)
  func keepsHostileTextWithinItsCell(sample: HostileText) {
    let typed = MarkdownInline.text(sample.typed)
    let cells: [[MarkdownInline]] = [
      [typed], [.strong([typed])], [.emphasis([typed]), typed], [.code(sample.typed)],
      [typed, .lineBreak, typed],
      [.link([typed], destination: sample.typed)],
      [.image(alternative: sample.typed, destination: "a|b.png")],
    ]
    let table = MarkdownTable(header: cells, rows: [cells, cells])
    let lines = text(table).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 5)
    #expect(lines.prefix(4).map { Self.bareBars($0) } == [8, 8, 8, 8])
    #expect(lines.last == "")
  }

  /// The bars with an even number of backslashes before them.
  private static func bareBars(_ line: Substring) -> Int {
    var count = 0
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if scalar == "|", !isEscaped { count += 1 }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return count
  }
}
