/// Which columns of a list stand under their rows, so that the others have room beside each other.
struct ListingFit {
  /// The places of those columns, in order.
  private(set) var columnsUnder: [Int] = []

  /// The room that a column whose cells may be wrapped is given before another one goes under.
  private static let enough = 18

  init(columns: [Listing.Column], rows: [[String]], width: Int?) {
    guard let width else { return }
    let natural = columns.indices.map { place in
      rows.reduce(DisplayWidth.of(columns[place].title)) { max($0, DisplayWidth.of($1[place])) }
    }
    var beside = Array(columns.indices)
    func needed(_ limit: Int) -> Int {
      beside.reduce(TextTable.gap.count * (beside.count - 1)) {
        $0 + (columns[$1].isFlexible ? min(natural[$1], limit) : natural[$1])
      }
    }
    if needed(.max) <= width { return }
    while needed(Self.enough) > width || (columnsUnder.isEmpty && needed(.max) > width),
      let last = beside.last(where: { columns[$0].goesUnder })
    {
      beside.removeAll { $0 == last }
      columnsUnder.insert(last, at: 0)
    }
  }
}
