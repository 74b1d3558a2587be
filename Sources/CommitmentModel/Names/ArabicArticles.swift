/// The article of Arabic, which is written together with the word behind it.
enum ArabicArticles {
  private static let alef: Unicode.Scalar = "\u{627}"
  private static let lam: Unicode.Scalar = "\u{644}"

  /// The name with the article taken off every word that has it; nil where none has.
  static func removed(from name: String) -> [Unicode.Scalar]? {
    let scalars = Array(name.unicodeScalars)
    guard scalars.contains(alef) else { return nil }
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var index = 0
    var isAtStart = true
    while index < scalars.count {
      let scalar = scalars[index]
      if isAtStart, scalar == alef, index + 3 < scalars.count, scalars[index + 1] == lam,
        isLetter(scalars[index + 2]), isLetter(scalars[index + 3])
      {
        index += 2
        isAtStart = false
        continue
      }
      isAtStart = !isLetter(scalar)
      result.append(scalar)
      index += 1
    }
    return result.count == scalars.count ? nil : result
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // The letters of Arabic, from the first to the last of the alphabet, and the space.
    case 0x621...0x64A: true
    case 0x20: false
    default: scalar.properties.isAlphabetic
    }
  }
}
