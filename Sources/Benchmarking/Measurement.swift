/// What one command took: the median of its runs and the most memory that one of them needed.
package struct Measurement: Hashable, Sendable {
  package var seconds: Double
  package var peakBytes: Int

  /// The median of several runs; nil where there are none.
  package init?(_ runs: [Measurement]) {
    guard !runs.isEmpty else { return nil }
    let sorted = runs.map(\.seconds).sorted()
    let middle = sorted.count / 2
    seconds = sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    peakBytes = runs.map(\.peakBytes).max() ?? 0
  }

  package init(seconds: Double, peakBytes: Int) {
    self.seconds = seconds
    self.peakBytes = peakBytes
  }
}
