/// Does the same to each slice of some work, one after another or at the same time.
///
/// The rooms below the command line start no threads of their own; whoever calls them passes in how it is done.
/// What comes out is the same whatever the number of slices.
public protocol SliceMapper: Sendable {
  /// Into how many slices work is worth cutting; at least 1.
  var width: Int { get }
  /// The value of each slice, in the order of the slices.
  func map<Value: Sendable>(_ slices: [Range<Int>], _ body: @escaping @Sendable (Range<Int>) -> Value)
    -> [Value]
}

extension SliceMapper {
  /// Cuts items into at most ``width`` neighbouring slices of about the same weight, and leaves none empty.
  ///
  /// O(number of items).
  package func slices(ofWeights weights: [Int]) -> [Range<Int>] {
    let total = weights.reduce(0, +)
    var slices: [Range<Int>] = []
    var start = 0
    var weight = 0
    for index in weights.indices {
      weight += weights[index]
      // The share that this slice and those before it should have; the last item closes the last slice.
      let isFull = weight * width >= total * (slices.count + 1) && slices.count + 1 < width
      if isFull || index == weights.count - 1 {
        slices.append(start..<index + 1)
        start = index + 1
      }
    }
    return slices
  }
}
