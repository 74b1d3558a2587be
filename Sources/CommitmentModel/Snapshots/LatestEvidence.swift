/// The latest evidence of each commitment, and the latest figures, by position.
package struct LatestEvidence: Sendable {
  /// For each commitment, by its place in the framework, the latest pieces first; those of the quarter left out.
  package internal(set) var others: [[Int]]
  /// How many pieces each commitment has besides those of the quarter and those left out.
  package internal(set) var otherCounts: [Int]
  /// The latest evidence of nature `data` over all commitments, the latest first.
  package internal(set) var data: [Int] = []
  /// How many pieces of nature `data` there are.
  package internal(set) var dataCount = 0
}
