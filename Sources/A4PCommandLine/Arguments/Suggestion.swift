import CommitmentModel

/// What somebody may have meant by a word that nothing is called.
package enum Suggestion {
  /// The candidates most like the word, best first; empty where none is near enough to be worth offering.
  ///
  /// Near enough is one slip for every three letters, at least one, whatever the case; a candidate that
  /// begins with the word is always near, and one that is the same but for the case is the only answer.
  /// Equally near candidates stay in the order given.
  package static func nearest(to word: String, among candidates: [String], limit: Int = 3) -> [String] {
    let wanted = word.lowercased()
    guard !wanted.isEmpty else { return [] }
    let reach = max(1, wanted.count / 3)

    var ranked: [(candidate: String, rank: Int, place: Int)] = []
    for (place, candidate) in candidates.enumerated() {
      let folded = candidate.lowercased()
      let distance = EditDistance.between(Array(wanted), Array(folded), limit: .max)
      let rank = folded.hasPrefix(wanted) ? min(distance, 1) : distance
      if rank <= reach { ranked.append((candidate, rank, place)) }
    }
    if let same = ranked.first(where: { $0.rank == 0 }) { ranked = [same] }
    ranked.sort { ($0.rank, $0.place) < ($1.rank, $1.place) }
    return ranked.prefix(max(0, limit)).map(\.candidate)
  }

  /// The same as a question, such as `did you mean '--date'?`, or nothing where there is nothing to suggest.
  package static func question(for word: String, among candidates: [String], limit: Int = 3) -> String? {
    question(offering: nearest(to: word, among: candidates, limit: limit))
  }

  /// A question that offers the names, or nothing where there are none.
  package static func question(offering names: [String]) -> String? {
    let quoted = names.map { "'\($0)'" }
    guard let last = quoted.last else { return nil }
    if quoted.count == 1 { return "did you mean \(last)?" }
    return "did you mean " + quoted.dropLast().joined(separator: ", ") + " or \(last)?"
  }
}
