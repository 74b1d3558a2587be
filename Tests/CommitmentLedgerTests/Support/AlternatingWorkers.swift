import CommitmentLedger

/// Gives the items of some work to the workers in turn, so that no worker has two neighbouring ones.
struct AlternatingWorkers: SliceMapper {
  let width: Int

  func map<Value: Sendable>(_ slices: [Range<Int>], _ body: @escaping @Sendable (Range<Int>) -> Value)
    -> [Value]
  {
    slices.map(body)
  }

  func share<Value: Sendable>(_ count: Int, _ body: @escaping @Sendable (_ next: () -> Int?) -> Value)
    -> [Value]
  {
    (0..<width).map { worker in
      var item = worker - width
      return body {
        item += width
        return item < count ? item : nil
      }
    }
  }
}
