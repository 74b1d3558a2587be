extension String {
  /// The text without white space at its two ends.
  package var trimmed: String {
    // Nearly all texts begin and end in visible ASCII, which can be seen at once.
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return self
    }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isSpace }),
      let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return "" }
    let end = scalars.index(after: last)
    return first == startIndex && end == endIndex ? self : String(scalars[first..<end])
  }

  /// The texts between signs of ASCII, trimmed; those that hold nothing are left out.
  package func items(partedBy sign: Unicode.Scalar) -> [String] {
    let (bytes, sign) = (Array(utf8), UInt8(ascii: sign))
    var items: [String] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != sign { end += 1 }
      var first = start
      // The space that usually stands behind the sign need not be made into text first.
      while first < end, bytes[first] == UInt8(ascii: " ") { first += 1 }
      let item = String(decoding: bytes[first..<end], as: UTF8.self).trimmed
      if !item.isEmpty { items.append(item) }
      start = end + 1
    }
    return items
  }
}

extension Unicode.Scalar {
  /// Whether it is white space: the property White_Space of Unicode, which will not change (PropList.txt).
  package var isSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
