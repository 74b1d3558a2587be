/// The order in which corrections and retractions are looked at: each record after those that point at it.
///
/// Records that point at each other in a ring, which only a forged ledger holds, have no such order; they share a
/// ring, and links within one have no effect. Tarjan's algorithm for strongly connected components, without
/// recursion, so that no chain is too long; O(records + links).
struct LinkOrder {
  /// The records, those that point before those that are pointed at.
  private(set) var records: [Int] = []

  private let sources: [Int: [Int]]
  private var rings: [Int: Int] = [:]
  private var numbers: [Int: Int] = [:]
  private var lowest: [Int: Int] = [:]
  private var open: [Int] = []

  /// - Parameter sources: for each record that is pointed at, those that point at it.
  init(sources: [Int: [Int]]) {
    self.sources = sources
    for record in sources.keys.sorted() where numbers[record] == nil { visit(record) }
  }

  /// Whether a link between two records is part of a ring.
  func isRing(_ source: Int, _ target: Int) -> Bool { rings[source] == rings[target] }

  private mutating func visit(_ root: Int) {
    var path = [(record: root, next: 0)]
    begin(root)
    while let (record, next) = path.last {
      let pointing = sources[record] ?? []
      if next < pointing.count {
        path[path.count - 1].next += 1
        let other = pointing[next]
        if numbers[other] == nil {
          begin(other)
          path.append((other, 0))
        } else if rings[other] == nil {
          lower(record, to: numbers[other])
        }
        continue
      }
      path.removeLast()
      if let before = path.last { lower(before.record, to: lowest[record]) }
      if lowest[record] == numbers[record] { close(record) }
    }
  }

  private mutating func begin(_ record: Int) {
    numbers[record] = numbers.count
    lowest[record] = numbers[record]
    open.append(record)
  }

  private mutating func lower(_ record: Int, to number: Int?) {
    guard let known = lowest[record], let number else { return }
    lowest[record] = min(known, number)
  }

  /// All that was begun since a record and not closed yet is one ring with it, or is the record alone.
  private mutating func close(_ record: Int) {
    while let last = open.popLast() {
      rings[last] = record
      records.append(last)
      if last == record { return }
    }
  }
}
