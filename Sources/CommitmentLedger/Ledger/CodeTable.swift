import Formats

/// A few values by the short words that stand for them in a line.
struct CodeTable<Value: Sendable>: Sendable {
  private let words: WordTable
  private let values: [Value]

  /// Of two values with the same word the first counts.
  init(_ values: [(word: String, value: Value)]) {
    words = WordTable(values.map(\.word))
    self.values = values.map(\.value)
  }

  /// The value of the word that a range of bytes spells, or nil, in O(1) on average.
  @inline(__always)
  subscript(bytes: Span<UInt8>, range: Range<Int>) -> Value? {
    let number = words.number(of: range, in: bytes)
    return number < 0 ? nil : values[number]
  }

  /// The value of the word that begins at a place and ends before the first byte of a value, and where that byte is.
  ///
  /// Nil where there is no such word, and perhaps at the very end of the bytes.
  @inline(__always)
  func find(_ bytes: Span<UInt8>, _ start: Int, before byte: UInt8) -> (value: Value, end: Int)? {
    let (number, end) = words.find(bytes, from: start, before: byte)
    return number < 0 ? nil : (values[number], end)
  }
}

extension CodeTable where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// The cases of a type by their written form.
  init() { self.init(Value.allCases.map { ($0.rawValue, $0) }) }
}
