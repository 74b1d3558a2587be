import CommitmentLedger

/// Works on the slices in the wrong order, as threads may, and gives the values in the right one.
struct ReversedSlices: SliceMapper {
  let width: Int

  func map<Value: Sendable>(_ slices: [Range<Int>], _ body: @escaping @Sendable (Range<Int>) -> Value)
    -> [Value]
  {
    slices.reversed().map(body).reversed()
  }
}
