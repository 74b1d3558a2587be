/// Values by the key of a field.
///
/// A record has some sixteen fields: looking at them one after another is several times faster than hashing their keys,
/// and `check`, `log` and a search do it for every record.
struct RecordKeyMap<Value> {
  /// The keys and values, in the order in which they were put in.
  private(set) var pairs: [(key: RecordKey, value: Value)] = []

  /// Makes room for a number of fields.
  mutating func reserveCapacity(_ count: Int) { pairs.reserveCapacity(count) }

  /// - Complexity: O(number of fields).
  subscript(key: RecordKey) -> Value? {
    get { index(of: key).map { pairs[$0].value } }
    set {
      switch (index(of: key), newValue) {
      case (let index?, let value?): pairs[index].value = value
      case (let index?, nil): pairs.remove(at: index)
      case (nil, let value?): pairs.append((key, value))
      case (nil, nil): break
      }
    }
  }

  /// Where a key is; by index, so that no value is copied for a look at its key.
  private func index(of key: RecordKey) -> Int? { pairs.indices.first { pairs[$0].key == key } }
}

extension RecordKeyMap: Sendable where Value: Sendable {}

/// The same values under the same keys are equal, in whatever order they were put in.
extension RecordKeyMap: Equatable where Value: Equatable {
  static func == (left: RecordKeyMap, right: RecordKeyMap) -> Bool {
    left.pairs.count == right.pairs.count && left.pairs.allSatisfy { right[$0.key] == $0.value }
  }
}
