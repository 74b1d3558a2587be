/// The number of single-letter slips that turn one word into the other.
///
/// A slip is a letter added, left out, replaced, or swapped with its neighbour; no part is changed twice
/// (Damerau–Levenshtein distance in its optimal string alignment form).
///
/// - Complexity: O(*n* · *m*) time for words of *n* and *m* letters, O(*m*) space.
package func editDistance(_ a: String, _ b: String) -> Int {
  let source = Array(a)
  let target = Array(b)
  if source.isEmpty || target.isEmpty { return max(source.count, target.count) }

  var beforePrevious: [Int] = []
  var previous = Array(0...target.count)
  for row in 1...source.count {
    var current = [row]
    for column in 1...target.count {
      let isSame = source[row - 1] == target[column - 1]
      var best = min(
        previous[column] + 1,
        current[column - 1] + 1,
        previous[column - 1] + (isSame ? 0 : 1))
      if row > 1, column > 1, source[row - 1] == target[column - 2], source[row - 2] == target[column - 1] {
        best = min(best, beforePrevious[column - 2] + 1)
      }
      current.append(best)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[target.count]
}
