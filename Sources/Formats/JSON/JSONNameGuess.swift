/// The name that followed another one the last time, so that it need only be compared and not looked for.
///
/// Lines of one writer have their members in one order. A guess that is right costs two comparisons, and what comes
/// behind the name can be looked at without waiting for where the name ends.
struct JSONNameGuess {
  /// The name with its closing quote and the colon, as two words, and which of their bits are those of it.
  ///
  /// As long as nothing is known these are bytes that are in no JSON, behind which no value is found either.
  private var words: (UInt64, UInt64) = (~0, ~0)
  private var masks: (UInt64, UInt64) = (~0, ~0)
  /// The bytes of the name.
  private(set) var length = 0
  /// The number of the name; negative where it is not asked for.
  private(set) var number = -1
  /// The place of the guess for what follows this name.
  var next = 0

  /// A longer name does not fit into the words with its quote and colon.
  static let longest = 13

  init() {}

  /// The guess that a name comes again; the caller has seen that sixteen bytes are there, and a quote and a colon
  /// behind the name.
  init(_ bytes: Span<UInt8>, at offset: Int, length: Int, number: Int) {
    let bits = UInt64(8 * (length + 2))
    masks = (~(~0 << bits), bits <= 64 ? 0 : ~(~0 << (bits - 64)))
    words = (ByteScan.word(bytes, at: offset) & masks.0, ByteScan.word(bytes, at: offset + 8) & masks.1)
    self.length = length
    self.number = number
  }

  /// The name as one number, its upper bits spread; two names with the same number share their guesses.
  var mixed: UInt64 { (words.0 ^ words.1.byteSwapped) &* 0x9E37_79B9_7F4A_7C15 }

  /// Whether the name stands at an offset; the caller has seen that sixteen bytes are there.
  @inline(__always)
  func holds(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    let first = (ByteScan.word(bytes, at: offset) ^ words.0) & masks.0
    let second = (ByteScan.word(bytes, at: offset + 8) ^ words.1) & masks.1
    return first | second == 0
  }
}
