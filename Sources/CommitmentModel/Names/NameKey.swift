/// A folded name to look something up by.
///
/// By its bytes: folding leaves nothing that Unicode could write in another way, and bytes are hashed without asking it.
struct NameKey: Hashable {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The key of a text that is folded.
  init(folded: String) { self.init(Array(folded.utf8)) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  var isEmpty: Bool { bytes.isEmpty }

  /// The words, which are parted by one space each.
  var words: [Substring] {
    let text = text
    return text.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
  }

  func hash(into hasher: inout Hasher) {
    // All bytes at once, which an array would give one by one.
    unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }
}
