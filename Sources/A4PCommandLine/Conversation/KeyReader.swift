/// Makes keys of the bytes that a terminal sends: UTF-8, control characters, and the sequences of ECMA-48 and xterm.
package struct KeyReader: Sendable {
  private var bytes: [UInt8] = []
  private var pasted: [UInt8]?

  package init() {}

  private static let escape: UInt8 = 0x1B
  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Whether bytes wait for others that would complete a key.
  package var isWaiting: Bool { !bytes.isEmpty }

  /// The keys that the bytes complete.
  ///
  /// With `isAll` nothing followed for a moment, so that an escape is the key of that name.
  package mutating func keys(_ new: [UInt8], isAll: Bool = false) -> [Key] {
    bytes += new
    var keys: [Key] = []
    while !bytes.isEmpty {
      if pasted != nil {
        guard let key = paste() else { break }
        keys += key
        continue
      }
      guard let (key, length) = next(isAll: isAll) else { break }
      bytes.removeFirst(length)
      if length == Self.pasteStart.count, key == nil, pasted == nil, startsPaste { pasted = [] }
      startsPaste = false
      if let key { keys.append(key) }
    }
    return keys
  }

  private var startsPaste = false

  /// Takes what was pasted; line breaks in it become spaces, since they are no answer.
  private mutating func paste() -> [Key]? {
    var collected = pasted ?? []
    while !bytes.isEmpty {
      if bytes.starts(with: Self.pasteEnd) {
        bytes.removeFirst(Self.pasteEnd.count)
        pasted = nil
        let text = String(
          decoding: collected.map { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
        return text.isEmpty ? [] : [.text(Self.printable(text))]
      }
      if Self.pasteEnd.starts(with: bytes) { break }
      collected.append(bytes.removeFirst())
    }
    pasted = collected
    return nil
  }

  /// The next key and how many bytes it takes; nil where more bytes are needed.
  private mutating func next(isAll: Bool) -> (Key?, Int)? {
    let first = bytes[0]
    if first == Self.escape { return sequence(isAll: isAll) }
    if first < 0x20 || first == 0x7F { return (Self.control(first), 1) }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard bytes.count >= length else { return isAll ? (nil, bytes.count) : nil }
    let text = Self.printable(String(decoding: bytes[..<length], as: UTF8.self))
    return (text.isEmpty ? nil : .text(text), length)
  }

  private mutating func sequence(isAll: Bool) -> (Key?, Int)? {
    guard bytes.count > 1 else { return isAll ? (.escape, 1) : nil }
    guard bytes[1] == UInt8(ascii: "[") || bytes[1] == UInt8(ascii: "O") else {
      return bytes[1] == 0x7F ? (.deleteWord, 2) : (.escape, 1)
    }
    guard let end = bytes.indices.dropFirst(2).first(where: { (0x40...0x7E).contains(bytes[$0]) }) else {
      return isAll || bytes.count > 16 ? (nil, bytes.count) : nil
    }
    if Array(bytes[...end]) == Self.pasteStart { startsPaste = true }
    return (Self.key(of: String(decoding: bytes[2...end], as: UTF8.self)), end + 1)
  }

  private static func key(of sequence: String) -> Key? {
    switch sequence {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H", "1~", "7~": .home
    case "F", "4~", "8~": .end
    case "Z": .backTab
    case "3~": .delete
    case "5~": .pageUp
    case "6~": .pageDown
    default: nil
    }
  }

  private static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x01: .home
    case 0x02: .left
    case 0x03: .interrupt
    case 0x04: .endOfInput
    case 0x05: .end
    case 0x06: .right
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x0B: .deleteToEnd
    case 0x0C: .redraw
    case 0x0E: .down
    case 0x10: .up
    case 0x15: .deleteToStart
    case 0x17: .deleteWord
    default: nil
    }
  }

  /// The text without what a terminal would obey.
  private static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }))
  }
}
