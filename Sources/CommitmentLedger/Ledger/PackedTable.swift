/// A few values by their packed codes: an open-addressing table that hashes with one multiplication.
///
/// A dictionary would hash 16 bytes with a keyed function for each field of each line.
struct PackedTable<Value: Sendable>: Sendable {
  private var slots: [(key: UInt128, value: Value)?]
  private let shift: Int

  /// Of two values with the same code the first counts.
  init(_ values: [(key: UInt128, value: Value)]) {
    var bits = 4
    while 1 << bits < values.count * 4 { bits += 1 }
    shift = 64 - bits
    slots = Array(repeating: nil, count: 1 << bits)
    for entry in values {
      let slot = slot(of: entry.key)
      if slots[slot] == nil { slots[slot] = entry }
    }
  }

  private func slot(of key: UInt128) -> Int {
    let folded = UInt64(truncatingIfNeeded: key) ^ UInt64(truncatingIfNeeded: key >> 64)
    // 2 to the 64 divided by the golden ratio spreads neighbouring codes over the table (Knuth, 6.4).
    var slot = Int((folded &* 0x9E37_79B9_7F4A_7C15) >> UInt64(shift))
    while let entry = slots[slot], entry.key != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// The value of a code, or nil, in O(1) on average.
  subscript(key: UInt128) -> Value? { slots[slot(of: key)]?.value }
}

extension PackedTable where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// The cases of a type by their written form.
  init() { self.init(Value.allCases.map { (PackedText.pack($0.rawValue), $0) }) }
}
