/// Finds records by their identifiers.
///
/// An open-addressing table over the random bits of the identifiers: one word for each record, no hashing.
/// Adding and finding are O(1) on average.
package struct RecordIndex: Sendable {
  private var slots: [Int32]
  private var mask: Int
  private(set) package var count = 0

  package init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  private func slot(of id: RecordID) -> Int {
    Int(truncatingIfNeeded: id.low ^ id.high) & mask
  }

  /// Adds the entry at a position, or answers the position of the one that already has its identifier.
  package mutating func add(_ position: Int, in entries: [RecordEntry]) -> Int? {
    if (count + 1) * 2 > slots.count { grow(entries) }
    let id = entries[position].id
    var index = slot(of: id)
    while slots[index] >= 0 {
      if entries[Int(slots[index])].id == id { return Int(slots[index]) }
      index = (index + 1) & mask
    }
    slots[index] = Int32(position)
    count += 1
    return nil
  }

  /// The position of the entry with an identifier.
  package func position(of id: RecordID, in entries: [RecordEntry]) -> Int? {
    var index = slot(of: id)
    while slots[index] >= 0 {
      if entries[Int(slots[index])].id == id { return Int(slots[index]) }
      index = (index + 1) & mask
    }
    return nil
  }

  private mutating func grow(_ entries: [RecordEntry]) {
    let old = slots
    slots = [Int32](repeating: -1, count: old.count * 2)
    mask = slots.count - 1
    for position in old where position >= 0 {
      var index = slot(of: entries[Int(position)].id)
      while slots[index] >= 0 { index = (index + 1) & mask }
      slots[index] = position
    }
  }
}
