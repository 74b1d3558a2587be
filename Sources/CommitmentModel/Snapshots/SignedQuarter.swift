/// A quarter that was signed, with what was known then: what later scorecards look back at.
public struct SignedQuarter: Sendable {
  public let quarter: Quarter
  /// The day of the signature.
  public let signed: CalendarDate
  /// Why this signature replaced an earlier one; nil where it is the first.
  public let replacementReason: String?
  /// For each record of the register, by position, whether the seal reaches it.
  private let reached: [Bool]

  /// - Parameters:
  ///   - quarter: the quarter.
  ///   - signed: the day of the signature.
  ///   - known: positions of the records that were known at sign-off: those reached from the heads of its seal.
  ///   - count: the number of records of the register.
  ///   - replacementReason: why it replaced an earlier signature.
  package init(
    quarter: Quarter, signed: CalendarDate, known: some Sequence<Int>, of count: Int,
    replacementReason: String? = nil
  ) {
    self.quarter = quarter
    self.signed = signed
    self.replacementReason = replacementReason
    var reached = [Bool](repeating: false, count: count)
    for position in known where reached.indices.contains(position) { reached[position] = true }
    self.reached = reached
  }

  /// Whether the record at a position was known at sign-off.
  package func knows(_ position: Int) -> Bool { reached.indices.contains(position) && reached[position] }
}
