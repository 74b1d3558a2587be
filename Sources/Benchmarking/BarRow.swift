/// One line of the table: what was timed, against what, and whether it holds the bar.
package struct BarRow: Hashable, Sendable {
  /// How the ratio has to be.
  package enum Limit: Hashable, Sendable {
    case atMost(Double)
    case atLeast(Double)
    /// Shown for comparison alone.
    case none
  }

  package var what: String
  package var against: String
  package var limit: Limit
  package var measured: Measurement?
  package var reference: Measurement?
  /// Why nothing was measured.
  package var skipped = "not installed"
  /// What the reference is multiplied with: the number of cores, or 1.
  package var scale = 1.0
  /// Whether memory is compared and not time.
  package var isMemory = false

  package init(
    _ what: String, against: String, _ limit: Limit, _ measured: Measurement?, _ reference: Measurement?
  ) {
    self.what = what
    self.against = against
    self.limit = limit
    self.measured = measured
    self.reference = reference
  }

  /// How many times the reference it took; how many times faster than the reference, where that is the bar.
  package var ratio: Double? {
    guard let measured, let reference else { return nil }
    let own = isMemory ? Double(measured.peakBytes) : measured.seconds
    let other = isMemory ? Double(reference.peakBytes) : reference.seconds
    guard own > 0, other > 0 else { return nil }
    return switch limit {
    case .atMost: own * scale / other
    case .atLeast, .none: other / (own * scale)
    }
  }

  package var verdict: String {
    guard let ratio else { return "skipped: \(skipped)" }
    return switch limit {
    case .atMost(let bar): ratio <= bar ? "met" : "not met"
    case .atLeast(let bar): ratio >= bar ? "met" : "not met"
    case .none: "no bar"
    }
  }
}
