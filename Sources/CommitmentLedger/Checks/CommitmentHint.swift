package import CommitmentModel

/// Which commitments there are, for one that there is not.
package enum CommitmentHint {
  package static func text(for typed: String, in framework: Framework) -> String {
    let key = AreaKey(String(typed.prefix { $0 != "-" }))
    let known = key.map { framework.commitments(in: $0) } ?? []
    let near = nearest(typed.uppercased(), framework)
    let question = near.map { "; did you mean '\($0)'?" } ?? ""
    if let first = known.first, let last = known.last {
      return known.count == 1
        ? "'\(first.id)' exists\(question)" : "\(first.id) to \(last.id) exist\(question)"
    }
    let titled = near == nil ? framework.commitments.filter { holds($0.title, typed) } : []
    if !titled.isEmpty {
      let ids = titled.prefix(6).map(\.id.text).joined(separator: ", ")
      return "that word stands in the title of \(ids)\(titled.count > 6 ? " and others" : "")"
    }
    let areas = framework.areas.map(\.key.text).joined(separator: ", ")
    return "identifiers begin with the key of an area: \(areas)\(question)"
  }

  /// Whether a title holds a word of some length, whatever its case and accents.
  private static func holds(_ title: String, _ word: String) -> Bool {
    let wanted = NameFolding.key(word)
    return wanted.count >= 4 && NameFolding.key(title).contains(wanted)
  }

  private static func nearest(_ typed: String, _ framework: Framework) -> CommitmentID? {
    let scalars = Array(typed.unicodeScalars)
    let distances = framework.commitments.map { commitment in
      (commitment.id, EditDistance.between(scalars, Array(commitment.id.text.unicodeScalars), limit: 2))
    }
    return distances.filter { $0.1 <= 1 }.min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }
}
