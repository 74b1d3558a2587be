/// How many columns of a terminal a text takes.
///
/// A user-perceived character (grapheme cluster) takes two columns where it is wide or fullwidth in
/// Unicode Standard Annex #11 or shown as an emoji, none where it only marks or formats, and one otherwise.
/// Characters of ambiguous width count as narrow, as terminals outside East Asia show them.
package enum DisplayWidth {
  /// The columns taken by the whole text, which should hold no control characters.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns taken by one character.
  package static func of(_ character: Character) -> Int {
    if character.isASCII {
      return character.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F } ? 1 : 0
    }
    let scalars = character.unicodeScalars
    guard let base = scalars.first(where: isVisible) else { return 0 }
    return isWide(base) || scalars.contains(emojiSelector) ? 2 : 1
  }

  /// Variation selector 16, which asks for the character before it as an emoji.
  private static let emojiSelector: Unicode.Scalar = "\u{FE0F}"

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control:
      false
    case .format:
      isVisibleFormat(scalar)
    default:
      true
    }
  }

  /// Format characters that leave a mark: the soft hyphen, as terminals show it, and the signs written
  /// below or around Arabic and Syriac numbers (Prepended_Concatenation_Mark).
  private static func isVisibleFormat(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2: true
    default: false
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x1100 { return false }
    if scalar.properties.isEmojiPresentation { return true }
    return wideRanges.contains { $0.contains(scalar.value) }
  }

  /// East_Asian_Width W and F (EastAsianWidth.txt), without the emoji, which have a property of their own.
  ///
  /// Unassigned characters between two wide ones are counted with them.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E, 0x3041...0x3247,
    0x3250...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DF2, 0x1AFF0...0x1B2FB, 0x1D300...0x1D376,
    0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
