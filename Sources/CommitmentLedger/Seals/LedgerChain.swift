import Formats

/// The lines of a ledger by their sums, to be followed backwards through `prev`.
struct LedgerChain {
  private let links: [LedgerLink]
  private var positions: [RecordSum: Int] = [:]

  /// O(lines).
  init(_ links: [LedgerLink]) {
    self.links = links
    for (position, link) in links.enumerated() {
      // A line can be there twice; one copy that is whole is enough.
      if let present = positions[link.sum], Self.weight(links[present]) >= Self.weight(link) { continue }
      positions[link.sum] = position
    }
  }

  private static func weight(_ link: LedgerLink) -> Int {
    switch link.state {
    case .altered: 0
    case .redacted: 1
    case .whole: 2
    }
  }

  /// The lines that no other line follows, each once, in the order of reading.
  var tips: [LedgerLink] {
    let followed = Set(links.compactMap(\.previous))
    return links.indices.filter { positions[links[$0].sum] == $0 && !followed.contains(links[$0].sum) }.map {
      links[$0]
    }
  }

  /// What is reached from sums through `prev`.
  ///
  /// O(lines).
  func reach(from heads: [RecordSum]) -> LedgerReach {
    var reach = LedgerReach()
    var open: [(sum: RecordSum, from: LedgerLink?)] = heads.reversed().map { ($0, nil) }
    while let (sum, from) = open.popLast() {
      guard reach.sums.insert(sum).inserted else { continue }
      guard let position = positions[sum] else {
        reach.missing.append(LedgerReach.Missing(sum: sum, place: from?.place))
        continue
      }
      let link = links[position]
      if link.state == .altered { reach.altered.append(link) }
      if let previous = link.previous { open.append((previous, link)) }
    }
    return reach
  }

  /// SHA-256 over sorted sums, each followed by a line feed: it does not depend on files or their order.
  ///
  /// O(n log n) in the worst case; sums of many records are spread evenly, and then it is O(n).
  static func digest(of sums: some Collection<RecordSum>) -> SHA256Digest {
    let sums = RecordSum.sorted(sums)
    var hash = SHA256()
    // In pieces that stay in the cache and are a whole number of blocks, and not in a text of all.
    let length = 65
    var lines = [UInt8](repeating: 0x0A, count: length * 128)
    var start = 0
    while start < sums.count {
      let count = min(128, sums.count - start)
      for index in 0..<count {
        sums[start + index].digest.writeHexadecimal(over: &lines, at: index * length)
      }
      hash.update(lines.span.extracting(first: count * length))
      start += count
    }
    return hash.finalize()
  }
}
