extension Snapshot {
  /// Finds the latest evidence without reading any record in full.
  ///
  /// One pass over the records that count, O(records) for a small limit. Of equal dates the greater identifier is
  /// the later.
  ///
  /// - Parameters:
  ///   - limit: the greatest number of pieces in each list.
  ///   - left: for each commitment, by its place in the framework, pieces that are shown elsewhere.
  /// - Returns: positions of records, and how many there are beyond the limit.
  package func latestEvidence(limit: Int, apartFrom left: [Set<Int>]) -> LatestEvidence {
    let count = register.framework.commitments.count
    var found = LatestEvidence(
      others: [[Int]](repeating: [], count: count), otherCounts: [Int](repeating: 0, count: count))
    // Few are shown elsewhere, so that their sets need hardly be asked.
    var isLeft = [Bool](repeating: false, count: register.entries.count)
    for position in left.joined() { isLeft[position] = true }
    let days = (first: quarter.first, last: quarter.last)
    // What is earlier than the last of a full list need not be compared any further; that is nearly everything.
    var oldest = [CalendarDate](repeating: .distantPast, count: count)
    for position in considered where standings.isCounted(position) {
      let entry = register.entries[position]
      guard entry.kind == .evidence, entry.precision != nil else { continue }
      if entry.nature == .data {
        found.dataCount += 1
        keep(position, in: &found.data, limit: limit)
      }
      if entry.first >= days.first, entry.last <= days.last { continue }
      register.forEachMark(of: entry) { mark in
        let commitment = Int(mark.commitment)
        let isShown = isLeft[position] && commitment < left.count && left[commitment].contains(position)
        if isShown { return }
        found.otherCounts[commitment] += 1
        guard entry.last >= oldest[commitment] else { return }
        if let last = keep(position, in: &found.others[commitment], limit: limit) {
          oldest[commitment] = register.entries[last].last
        }
      }
    }
    return found
  }

  /// Puts a piece into its place in a list, unless the list is full of later ones.
  ///
  /// - Returns: the last one of the list, where it is full.
  @discardableResult
  private func keep(_ position: Int, in list: inout [Int], limit: Int) -> Int? {
    if list.count >= limit {
      guard let last = list.last, isLater(position, last) else { return list.last }
      list.removeLast()
    }
    let place = list.firstIndex { isLater(position, $0) } ?? list.count
    list.insert(position, at: place)
    return list.count >= limit ? list.last : nil
  }

  private func isLater(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (register.entries[left], register.entries[right])
    return (left.last, left.id) > (right.last, right.id)
  }
}
