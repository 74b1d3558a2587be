/// A folded name to look something up by.
///
/// By its bytes, which are hashed without asking Unicode: marks that could stand in another order or be joined with a
/// letter are gone once a name is folded.
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

  /// The same as keys of their own.
  var wordKeys: [NameKey] { bytes.split(separator: UInt8(ascii: " ")).map { NameKey(Array($0)) } }

  /// The letters and digits without the spaces between the words.
  var letters: [Unicode.Scalar] {
    var letters: [Unicode.Scalar] = []
    letters.reserveCapacity(bytes.count)
    for scalar in text.unicodeScalars where scalar != " " { letters.append(scalar) }
    return letters
  }

  func hash(into hasher: inout Hasher) {
    // All bytes at once, which an array would give one by one.
    unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }
}
