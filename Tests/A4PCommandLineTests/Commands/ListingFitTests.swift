import Testing

@testable import A4PCommandLine

struct ListingFitTests {
  private static let columns: [Listing.Column] = [
    .init("Name", "name", isFlexible: true), .init("Date", "date", goesUnder: true),
    .init("Source", "source", isFlexible: true, goesUnder: true),
  ]
  private static let rows = [["Alpha", "by 2018-10-01", String(repeating: "source ", count: 10)]]

  @Test(
    "puts columns under their rows, the last first, until the others have room",
    arguments: [(nil, []), (200, []), (80, [2]), (40, [2]), (18, [1, 2])] as [(Int?, [Int])])
  func putsColumnsUnder(width: Int?, under: [Int]) {
    #expect(ListingFit(columns: Self.columns, rows: Self.rows, width: width).columnsUnder == under)
  }

  @Test func leavesAListAloneThatFits() {
    let fit = ListingFit(columns: Self.columns, rows: [["Alpha", "2018", "L"]], width: 20)
    #expect(fit.columnsUnder == [])
  }
}
