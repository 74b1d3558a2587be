/// Shares a width among the columns of a table.
struct ColumnWidths {
  private(set) var widths: [Int]

  /// Gives every column what its cells need and, where that is too much, shortens the flexible ones.
  ///
  /// Flexible columns that need no more than an even share keep what they need; the others share the rest,
  /// evenly and down to their minimum. Where even that is too wide, the lines are longer than was asked for.
  init(columns: [TextTable.Column], natural: [Int], available: Int?) {
    widths = natural
    guard let available else { return }
    let gaps = TextTable.gap.count * max(0, columns.count - 1)
    var open = columns.indices.filter { columns[$0].isFlexible }
    let fixed = columns.indices.filter { !columns[$0].isFlexible }.reduce(0) { $0 + natural[$1] }
    var rest = available - gaps - fixed
    guard open.reduce(0, { $0 + natural[$1] }) > rest else { return }

    while !open.isEmpty {
      let share = rest / open.count
      var settled = open.filter { natural[$0] <= share }
      if settled.isEmpty {
        settled = open.filter { columns[$0].minimumWidth > share }
        for index in settled { widths[index] = min(natural[index], columns[index].minimumWidth) }
      }
      if settled.isEmpty { break }
      rest -= settled.reduce(0) { $0 + widths[$1] }
      open.removeAll(where: settled.contains)
    }
    for (place, index) in open.enumerated() {
      widths[index] = rest / open.count + (place < rest % open.count ? 1 : 0)
    }
  }
}
