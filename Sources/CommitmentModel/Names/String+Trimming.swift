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
    let sign = UInt8(ascii: sign)
    guard utf8.contains(sign) else {
      let only = trimmed
      return only.isEmpty ? [] : [only]
    }
    return utf8.split(separator: sign).map { String(Substring($0)).trimmed }.filter { !$0.isEmpty }
  }
}

extension Unicode.Scalar {
  /// Whether it is white space: the property White_Space of Unicode, which will not change (PropList.txt).
  var isSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
