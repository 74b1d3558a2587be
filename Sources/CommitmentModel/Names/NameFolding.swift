/// Brings names to one form, so that accents, case, punctuation, articles and letter forms do not matter.
///
/// Each scalar is replaced by its folded form from a generated table or else by its lower case; combining marks
/// are dropped; every run of other characters becomes one space. O(length).
public enum NameFolding {
  /// The folded form of a name.
  public static func folded(_ name: String) -> String {
    String(decoding: foldedBytes(name.unicodeScalars), as: UTF8.self)
  }

  /// The same as UTF-8: words of letters and digits with one space between them.
  static func foldedBytes(_ name: some Sequence<Unicode.Scalar>) -> [UInt8] {
    var form = FoldedForm(capacity: 48)
    for scalar in name {
      // Most names are written in plain letters, which need no table.
      if let plain = plain(scalar) {
        form.append(plain)
      } else if scalar.isASCII {
        form.endWord()
      } else if let near = near(scalar) {
        if near == 0 {
          form.endWord()
        } else if let letter = Unicode.Scalar(near) {
          form.append(letter)
        }
      } else if (0x4E00...0x9FFF).contains(scalar.value) {
        // The unified ideographs of Chinese are letters without case.
        form.append(scalar)
      } else {
        for part in Self.form(of: scalar) {
          switch role(of: part) {
          case .letter: form.append(part)
          case .separator: form.endWord()
          case .dropped: break
          }
        }
      }
    }
    return form.bytes
  }

  private static func form(of scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    (FoldingTable.forms[scalar] ?? scalar.properties.lowercaseMapping).unicodeScalars
  }

  /// What becomes of the letters and marks that accented Latin, Greek, Cyrillic and Arabic texts are full of, looked up
  /// once: the one letter that it folds to, 0 for what separates words, a value that is no scalar for what is dropped;
  /// nil where it becomes more than one.
  private static func near(_ scalar: Unicode.Scalar) -> UInt32? {
    guard scalar.value < 0x700 else { return nil }
    let form = nearForms[Int(scalar.value) - 0x80]
    return form == .max ? nil : form
  }

  private static let nearForms: [UInt32] = (UInt32(0x80)..<0x700).map { value in
    guard let scalar = Unicode.Scalar(value) else { return .max }
    var letters: [UInt32] = []
    var separators = 0
    for part in form(of: scalar) {
      switch role(of: part) {
      case .letter: letters.append(part.value)
      case .separator: separators += 1
      case .dropped: break
      }
    }
    return switch (letters.count, separators) {
    case (0, 0): dropped
    case (0, _): 0
    case (1, 0): letters[0]
    default: .max
    }
  }

  /// Half of a surrogate pair, which no scalar is.
  private static let dropped: UInt32 = 0xD800

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: scalar
    case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20)
    default: nil
    }
  }

  private enum Role {
    case letter
    case separator
    case dropped
  }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: .dropped
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
      .letter
    default: .separator
    }
  }

  /// The folded form without articles before or after it, in the languages that print one with a name.
  ///
  /// Lists in alphabetical order print the article last: "Gambia (the)", as ISO 3166-1 does.
  public static func key(_ name: String) -> String { FoldedName(name).key.text }
}
