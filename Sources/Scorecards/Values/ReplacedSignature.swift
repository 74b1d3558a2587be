package import CommitmentModel

/// An earlier quarter that was signed again, and why.
package struct ReplacedSignature: Hashable, Sendable {
  package let quarter: Quarter
  /// The day on which it was signed again.
  package let signed: CalendarDate
  package let reason: String
}
