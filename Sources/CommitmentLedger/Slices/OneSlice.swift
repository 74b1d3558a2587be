/// Does all work in one slice, on the thread that asks for it.
public struct OneSlice: SliceMapper {
  public let width = 1

  /// Works in one go.
  public init() {}

  public func map<Value: Sendable>(
    _ slices: [Range<Int>], _ body: @escaping @Sendable (Range<Int>) -> Value
  ) -> [Value] {
    slices.map(body)
  }
}
