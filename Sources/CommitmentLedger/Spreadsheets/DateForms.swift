import CommitmentModel

/// Reads dates in the many forms in which spreadsheets write them, to see whether one came from another.
///
/// Only for comparison: what is imported as a date is read strictly, and never guessed from these.
enum DateForms {
  /// A day of a month; in any year where the text does not say.
  struct Day: Hashable {
    var year: Int?
    var month: Int
    var day: Int
  }

  /// A part of a text.
  enum Token: Hashable {
    case digits(String)
    /// In small letters.
    case word(String)
  }

  /// The runs of digits and of letters; a sign of Chinese is a word of its own.
  static func tokens(_ text: String) -> [Token] {
    var tokens: [Token] = []
    var run = ""
    var isDigits = false
    func close() {
      if !run.isEmpty { tokens.append(isDigits ? .digits(run) : .word(run.lowercased())) }
      run = ""
    }
    for scalar in text.unicodeScalars {
      let isDigit = scalar.properties.numericType == .decimal
      let isIdeograph = scalar.properties.isIdeographic
      if isDigit || scalar.properties.isAlphabetic {
        if isDigit != isDigits || isIdeograph { close() }
        isDigits = isDigit
        run.unicodeScalars.append(scalar)
        if isIdeograph { close() }
      } else if scalar.properties.generalCategory != .nonspacingMark {
        close()
      }
    }
    close()
    return tokens
  }

  /// The number of a month by its name or the beginning of it, in the languages of the usual programs.
  static func month(_ word: String) -> Int? {
    guard word.unicodeScalars.count >= 3 else { return nil }
    let folded = NameFolding.folded(word)
    return months.firstIndex { names in names.contains { $0.hasPrefix(folded) } }.map { $0 + 1 }
  }

  /// The names of the months, by month: English, French, Spanish, German, Russian in two cases, Arabic.
  private static let months: [[String]] = [
    "january janvier enero januar январь января يناير",
    "february février febrero februar февраль февраля فبراير",
    "march mars marzo märz март марта مارس", "april avril abril апрель апреля أبريل",
    "may mai mayo май мая مايو",
    "june juin junio juni июнь июня يونيو", "july juillet julio juli июль июля يوليو",
    "august août agosto август августа أغسطس", "september septembre septiembre сентябрь сентября سبتمبر",
    "october octobre octubre oktober октябрь октября أكتوبر",
    "november novembre noviembre ноябрь ноября نوفمبر",
    "december décembre diciembre dezember декабрь декабря ديسمبر",
  ].map { $0.split(separator: " ").map { NameFolding.folded(String($0)) } }

  /// Whether a word begins like the name of a day of the week in English, French or Spanish.
  static func isWeekday(_ word: String) -> Bool {
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "mie"]
      .contains { word.hasPrefix($0) }
  }

  /// The days that a text can mean.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - takesSerials: whether a bare number can be the number of a day, as spreadsheets keep dates.
  /// - Returns: every day that it can mean in some language or order; none where it is no date.
  static func days(_ text: String, takesSerials: Bool) -> Set<Day> {
    guard text.utf8.count <= 60 else { return [] }
    if let serial = Int(text), takesSerials { return Set(Self.days(ofSerial: serial)) }
    var numbers: [String] = []
    var named: Int?
    for token in tokens(text.split(separator: "T").first.map(String.init) ?? text) {
      switch token {
      case .digits(let digits): numbers.append(digits)
      case .word(let word): named = named ?? month(word)
      }
    }
    // What follows the date is a time of day.
    let parts = numbers.prefix(3).compactMap { Int($0) }
    guard parts.count == min(numbers.count, 3) else { return [] }
    if let named { return days(month: named, parts, numbers) }
    if let first = numbers.first, first.utf8.count == 4 {
      switch parts.count {
      case 2: return Set(day(parts[0], parts[1], 1))
      case 3: return Set(day(parts[0], parts[1], parts[2]))
      default: return []
      }
    }
    switch parts.count {
    case 2:
      let years = numbers[1].utf8.count == 4 ? day(parts[1], parts[0], 1) : []
      return Set(day(nil, parts[0], parts[1]) + day(nil, parts[1], parts[0]) + years)
    case 3:
      let year = years(numbers[2])
      return Set(year.flatMap { day($0, parts[0], parts[1]) + day($0, parts[1], parts[0]) })
    default: return []
    }
  }

  /// The days that the number of a day can mean: counted from 1900, or from 1904 as some programs do.
  static func days(ofSerial serial: Int) -> [Day] {
    guard (20_000...80_000).contains(serial),
      let first = CalendarDate(year: 1899, month: 12, day: 30),
      let second = CalendarDate(year: 1904, month: 1, day: 1)
    else { return [] }
    return [first, second].map { epoch in
      let parts = epoch.advanced(byDays: serial).parts
      return Day(year: parts.year, month: parts.month, day: parts.day)
    }
  }

  private static func days(month: Int, _ parts: [Int], _ numbers: [String]) -> Set<Day> {
    switch parts.count {
    case 1:
      // `Aug-18` is a month of a year, or a day of any year.
      return Set(day(nil, month, parts[0]) + years(numbers[0]).flatMap { day($0, month, 1) })
    case 2...3:
      let isYearFirst = numbers[0].utf8.count == 4
      let year = years(isYearFirst ? numbers[0] : numbers[1])
      return Set(year.flatMap { day($0, month, isYearFirst ? parts[1] : parts[0]) })
    default: return []
    }
  }

  /// The years that two or four digits mean.
  private static func years(_ digits: String) -> [Int] {
    guard let number = Int(digits) else { return [] }
    return digits.utf8.count == 4 ? [number] : digits.utf8.count <= 2 ? [1900 + number, 2000 + number] : []
  }

  private static func day(_ year: Int?, _ month: Int, _ day: Int) -> [Day] {
    CalendarDate(year: year ?? 2000, month: month, day: day) == nil
      ? [] : [Day(year: year, month: month, day: day)]
  }
}

extension DateForms {
  /// What to say of a cell that looks like a date of a spreadsheet; nil where it does not.
  static func hint(_ cell: String) -> String? {
    let days = days(cell.trimmed, takesSerials: true).compactMap { day in
      day.year.flatMap { CalendarDate(year: $0, month: day.month, day: day.day) }
    }
    guard !days.isEmpty, DateSpan(cell.trimmed) == nil else { return nil }
    let known = days.filter { $0.parts.year >= 1945 }.sorted()
    let words = (known.isEmpty ? days.sorted() : known).map(\.description).joined(separator: " or ")
    let what =
      Int(cell.trimmed) == nil
      ? "a date as a spreadsheet shows it" : "the number that a spreadsheet keeps for a date"
    return "this is \(what), perhaps \(words); make the column text and write 2026-09-30"
  }
}
