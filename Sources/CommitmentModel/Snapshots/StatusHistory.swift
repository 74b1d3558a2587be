/// The status of every commitment at the ends of several quarters.
package struct StatusHistory: Hashable, Sendable {
  /// The quarters, the earliest first.
  package let quarters: [Quarter]
  /// For each commitment, by its place in the framework, its status at the end of each quarter.
  package let statuses: [[AssessmentStatus]]
}
