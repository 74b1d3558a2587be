/// How wide a text is drawn, on the safe side.
///
/// A picture names no font but a generic family, so the width is not known. The table holds the advances of
/// DejaVu Sans, one of the widest fonts that stand behind "sans-serif", and less known letters count as wide as the
/// widest of their kind: real text is rarely wider and mostly narrower.
package enum TextWidth {
  /// The width of a text in a size of letters, both in units of the picture.
  package static func of(_ text: String, size: Double, isBold: Bool = false) -> Double {
    let scalars = Array(text.unicodeScalars)
    var sum = 0
    for (index, scalar) in scalars.enumerated() {
      // Joined emoji are one sign.
      if index > 0, scalars[index - 1].value == 0x200D, scalar.properties.isEmojiPresentation { continue }
      sum += hundredths(scalar, before: scalars[(index + 1)...])
    }
    // Three in a hundred for fonts that are a little wider still; bold letters are up to a fifth wider.
    return Double(sum) / 100 * size * 1.03 * (isBold ? 1.15 : 1)
  }

  /// The advance of a character in hundredths of the size.
  private static func hundredths(_ scalar: Unicode.Scalar, before rest: ArraySlice<Unicode.Scalar>) -> Int {
    let value = scalar.value
    switch value {
    case 0x20...0x7E: return Int(ascii[Int(value - 0x20)])
    case 0x0410...0x044F: return Int(cyrillic[Int(value - 0x0410)])
    case 0x0621...0x064A: return arabic(value, before: rest)
    case 0x2014, 0x2015, 0x2026, 0x3000: return 100
    case 0x2030, 0x2031: return 174
    case 0x2018...0x201F: return 53
    case 0xA0, 0x202F: return 32
    case 0xFB50...0xFDF9: return 200
    case 0xFDFA...0xFDFF: return 1000
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    case .lowercaseLetter: return lowercase(value)
    case .uppercaseLetter, .titlecaseLetter: return uppercase(value)
    case .decimalNumber: return 64
    case .openPunctuation, .closePunctuation, .dashPunctuation, .initialPunctuation, .finalPunctuation:
      return value < 0x3000 ? 70 : 100
    default: break
    }
    if properties.isEmojiPresentation { return 140 }
    return (0x2E80...0xFFEF).contains(value) || value > 0x1FFFF ? 100 : 128
  }

  /// Letters that join the one after them are narrower there than alone; marks between them do not count.
  private static func arabic(_ value: UInt32, before rest: ArraySlice<Unicode.Scalar>) -> Int {
    let alone = Int(arabicAlone[Int(value - 0x0621)])
    guard alone > 60 else { return alone }
    let next = rest.first { $0.properties.generalCategory != .nonspacingMark }
    let isJoined = next.map { (0x0620...0x064A).contains($0.value) } ?? false
    return isJoined ? alone * 3 / 4 : alone
  }

  private static func lowercase(_ value: UInt32) -> Int {
    switch value {
    case 0xE6, 0x153, 0x149, 0x175: 103
    case ..<0x250: 70
    case 0x370..<0x400: 84
    case 0x450...0x458, 0x491: 64
    case 0x1E00...0x1EFF: (0x1E3E...0x1E43).contains(value) || (0x1E80...0x1E89).contains(value) ? 98 : 70
    default: 103
    }
  }

  private static func uppercase(_ value: UInt32) -> Int {
    switch value {
    case 0xC6, 0x152, 0x126, 0x174: 107
    case ..<0x250: 80
    case 0x370..<0x400: 94
    case 0x1E00...0x1EFF: 99
    default: 118
    }
  }
}
