package import CommitmentModel

/// The evidence of each area by year and direction.
///
/// What is cited under two commitments of an area counts under each of them, as it does on the pages.
package struct EvidenceByYear: Sendable {
  /// The years from the first with evidence on; in the first, all that is earlier as well, where years are left out.
  package let years: [Int]
  /// Whether the first year holds earlier ones.
  package let hasEarlier: Bool
  /// For each area, in order, the counts of each year.
  package let areas: [[DirectionCounts]]

  package init(_ evidence: EvidenceYears, framework: Framework, areas: [AreaCard]) {
    let all = Array(evidence.years)
    let sums = areas.map { area in
      area.cards.compactMap { framework.position(of: $0.id) }.reduce(
        into: [DirectionCounts](repeating: DirectionCounts(), count: all.count)
      ) { sums, position in
        for (year, counts) in evidence.counts[position].enumerated() { sums[year] += counts }
      }
    }
    let first = all.indices.first { year in sums.contains { $0[year].total > 0 } } ?? all.count
    years = Array(all[first...])
    self.areas = sums.map { Array($0[first...]) }
    hasEarlier = first == 0
  }

  /// The counts of an area over all years.
  package func total(_ area: Int) -> DirectionCounts { areas[area].reduce(into: DirectionCounts(), +=) }
}
