/// How many single edits lead from one text to another.
package enum EditDistance {
  /// The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
  ///
  /// O(left × right); answers a number over the limit as soon as the limit cannot be met.
  package static func between<Element: Equatable>(_ left: [Element], _ right: [Element], limit: Int) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row] + [Int](repeating: 0, count: right.count)
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current[column] = best
      }
      if current.allSatisfy({ $0 > limit }) { return limit + 1 }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
