/// The evidence of every commitment by year and direction.
package struct EvidenceYears: Sendable {
  /// The years, one after the other; what is earlier than the first is counted with it.
  package let years: ClosedRange<Int>
  /// For each commitment, by its place in the framework, the counts of each year.
  package internal(set) var counts: [[DirectionCounts]]
}
