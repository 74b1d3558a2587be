/// The folded form of a name while it is put together, as UTF-8.
struct FoldedForm {
  private(set) var bytes: [UInt8] = []
  private var needsSpace = false

  /// - Parameter capacity: how many bytes there is room for at first.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Adds a letter to the word, or begins the next one with it.
  mutating func append(_ letter: Unicode.Scalar) {
    if needsSpace, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    needsSpace = false
    let value = letter.value
    switch value {
    case ..<0x80:
      bytes.append(UInt8(truncatingIfNeeded: value))
    case ..<0x800:
      // Two bytes (RFC 3629, section 3), as nearly all letters beyond ASCII have.
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    default:
      bytes += letter.utf8
    }
  }

  /// Ends the word, if there is one.
  mutating func endWord() { needsSpace = true }
}
