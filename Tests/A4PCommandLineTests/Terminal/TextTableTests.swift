import A4PCommandLine
import Testing

struct TextTableTests {
  private func table(_ rows: [[String]]) -> TextTable {
    var table = TextTable(columns: [
      .init(title: "Name"), .init(title: "No.", alignment: .right), .init(title: "Text", isFlexible: true),
    ])
    for row in rows { table.add(row) }
    return table
  }

  @Test func linesUpEveryScript() {
    let table = table([
      ["Ghana", "1", "."], ["中国", "22", "."], ["السُّودان", "333", "."], ["Co\u{302}te", "4", "."],
      ["👨‍👩‍👧🇬🇭", "5", "."],
    ])
    #expect(
      table.text(width: nil) == """
        Name     No.  Text
        Ghana      1  .
        中国      22  .
        السُّودان  333  .
        Co\u{302}te       4  .
        👨‍👩‍👧🇬🇭       5  .

        """)
    let starts = table.text(width: nil).split(separator: "\n").dropFirst().map { DisplayWidth.of(String($0)) }
    #expect(Set(starts) == [15])
  }

  @Test func wrapsFlexibleCellsToTheWidth() {
    let table = table([["a", "1", "one two three four five"], ["b", "22", "six"]])
    #expect(
      table.text(width: 24) == """
        Name  No.  Text
        a       1  one two three
                   four five
        b      22  six

        """)
  }

  @Test func neverCutsOrWrapsWithoutAWidth() {
    let long = String(repeating: "word ", count: 100) + "end"
    #expect(table([["a", "1", long]]).text(width: nil).contains(long))
  }

  @Test func breaksAWordOnlyWhereItCannotFitAndAnAddressBetweenItsParts() {
    #expect(
      table([["a", "1", "see https://un.org/peace now"]]).text(width: 29) == """
        Name  No.  Text
        a       1  see
                   https://un.org/
                   peace now

        """)
  }

  @Test func sharesTheWidthAmongFlexibleColumns() {
    var table = TextTable(columns: [
      .init(title: "A", isFlexible: true), .init(title: "B", isFlexible: true),
      .init(title: "C", isFlexible: true),
    ])
    table.add(["short", "aaaaaaaaaa bbbbbbbbbb cccccccccc", "dddddddddd eeeeeeeeee ffffffffff"])
    #expect(
      table.text(width: 51) == """
        A      B                      C
        short  aaaaaaaaaa bbbbbbbbbb  dddddddddd eeeeeeeeee
               cccccccccc             ffffffffff

        """)
  }

  @Test func showsRowByRowWhatIsTooWideForATable() {
    let rows = [["a long fixed cell here", "1", "one two three four"], ["b", "", "五六七八九十一二三四"]]
    #expect(
      table(rows).text(width: 20) == """
        a long fixed cell
        here
          No.   1
          Text  one two
                three four

        b
          Text  五六七八九十
                一二三四

        """)
  }

  @Test("never passes the width", arguments: [12, 20, 40, 60])
  func neverPassesTheWidth(width: Int) {
    let rows = [
      ["PER-4:advances", "12", "مؤشرات أداء حفظ السلام والمساءلة"],
      ["b", "3", "https://un.org/en/a/long/address"],
    ]
    let lines = table(rows).text(width: width).split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= width })
  }

  @Test func holdsHostileTextOnItsLine() {
    let text = table([["\u{1B}[2J", "1", "a\r\nb\u{202E}c\n\u{9B}1A"]]).text(width: nil)
    #expect(
      text == """
        Name  No.  Text
        ␛[2J    1  a ⏎ b\\u{202E}c ⏎ \\u{9B}1A

        """)
  }

  @Test func fillsMissingCellsAndDropsExtraOnes() {
    #expect(
      table([["a"], ["b", "2", "c", "d"]]).text(width: nil) == """
        Name  No.  Text
        a
        b       2  c

        """)
  }

  @Test func leavesOutALineOfEmptyTitles() {
    var table = TextTable(columns: [.init(title: ""), .init(title: "")])
    table.add(["a", "b"])
    #expect(table.text(width: nil) == "a  b\n")
  }

  @Test func setsOffTheTitlesWhereThereAreColours() {
    var table = TextTable(columns: [.init(title: "A"), .init(title: "B")])
    table.add(["1", "2"])
    #expect(
      table.text(width: 80, style: TerminalStyle(isColored: true)) == "\u{1B}[1mA  B\u{1B}[22m\n1  2\n")
  }
}
