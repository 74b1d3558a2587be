import CommitmentLedger

/// Gives one worker the first items, in order, and the other those that are left, from the end.
struct WorkersFromBothEnds: SliceMapper {
  let width = 2
  /// How many items the first worker is quick enough to get.
  let first: Int

  func map<Value: Sendable>(_ slices: [Range<Int>], _ body: @escaping @Sendable (Range<Int>) -> Value)
    -> [Value]
  {
    slices.map(body)
  }

  func share<Value: Sendable>(_ count: Int, _ body: @escaping @Sendable (_ next: () -> Int?) -> Value)
    -> [Value]
  {
    var front = 0..<min(first, count)
    var rest = front.upperBound..<count
    return [body { front.popFirst() }, body { rest.popLast() }]
  }
}
