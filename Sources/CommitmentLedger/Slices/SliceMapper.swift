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
  /// The values of at most ``width`` workers that share some items: each asks for the next one until there is none.
  ///
  /// Every item is given to one worker; which one has which is not known before. The worker that has the first item had
  /// best get those that follow it, in order, and the others what is left from the end: where results have to be in the
  /// order of the items, its own then are already.
  func share<Value: Sendable>(_ count: Int, _ body: @escaping @Sendable (_ next: () -> Int?) -> Value)
    -> [Value]
  /// Told of much memory that is about to be filled, so that it can be had from the system in larger pieces.
  ///
  /// What the memory holds is not looked at; doing nothing is right too.
  func prepare(_ memory: UnsafeRawBufferPointer)
}

extension SliceMapper {
  /// Does nothing.
  public func prepare(_ memory: UnsafeRawBufferPointer) {}

  /// Gives each worker a slice of its own.
  public func share<Value: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (_ next: () -> Int?) -> Value
  ) -> [Value] {
    map(slices(ofWeights: Array(repeating: 1, count: count))) { slice in
      var rest = slice
      return body { rest.popFirst() }
    }
  }

  /// The values of two functions, at the same time where there are several cores.
  package func both<First: Sendable, Second: Sendable>(
    _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    let values = map([0..<1, 1..<2]) { slice -> (First?, Second?) in
      if slice.lowerBound == 0 { return (first(), nil) }
      return (nil, second())
    }
    return (values.first?.0 ?? first(), values.last?.1 ?? second())
  }

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
