import CommitmentModel

/// What a spreadsheet takes a text for when nobody asked it to.
enum CellLook {
  /// Whether a text may come back as something else: a number, a date, a truth value.
  static func isRetyped(_ text: String) -> Bool { isTruth(text) || isNumeral(text) || isDate(text) }

  /// Truth values in the languages in which the usual programs write them.
  static func isTruth(_ text: String) -> Bool {
    guard text.utf8.count <= 20 else { return false }
    return ["true", "false", "vrai", "faux", "verdadero", "falso", "wahr", "falsch", "истина", "ложь"]
      .contains(text.lowercased())
  }

  /// Whether a text is digits with the signs of numbers, dates, times, shares and amounts, and no plain number.
  ///
  /// A plain number has no leading zero and at most eleven digits: longer ones are shown, and then saved, as powers
  /// of ten, and beyond fifteen digits the rest is lost.
  static func isNumeral(_ text: String) -> Bool {
    var hasDigit = false
    var isPlain = true
    for scalar in text.unicodeScalars {
      if scalar.properties.numericType == .decimal {
        hasDigit = true
        if !scalar.isASCII { isPlain = false }
      } else if signs.contains(scalar) {
        isPlain = false
      } else {
        return false
      }
    }
    guard hasDigit else { return false }
    let isLong = text.utf8.count > 11
    return !isPlain || isLong || (text.utf8.count > 1 && text.utf8.first == UInt8(ascii: "0"))
  }

  private static let signs = Set(".,/:-+()%$€£¥ '’eETZ\u{A0}\u{202F}−–".unicodeScalars)

  /// Whether a text is a day, a month or a time of day written with words, such as `3 May` or `MAR1`.
  static func isDate(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    var hasDigits = false
    var hasName = false
    for token in DateForms.tokens(text) {
      switch token {
      case .digits: hasDigits = true
      case .word(let word):
        if DateForms.month(word) != nil || ["am", "pm", "年", "月", "日"].contains(word) {
          hasName = true
        } else if word.unicodeScalars.count > 3, !DateForms.isWeekday(word) {
          return false
        }
      }
    }
    return hasDigits && hasName
  }
}
