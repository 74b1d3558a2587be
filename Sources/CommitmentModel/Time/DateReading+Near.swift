extension DateReading {
  /// What would do in place of a text that is nearly a date, or nil where it is not near one.
  static func hint(near words: [String]) -> String? {
    if let parts = numbers(words), parts.count == 3 {
      if parts[2] > 999 { return slashed(first: parts[0], second: parts[1], year: parts[2]) }
      // Years first are read in one way alone, also without their noughts.
      if parts[0] > 999, let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) {
        return "did you mean '\(date)'?"
      }
    }
    return spelled(words).map { "did you mean '\($0)'?" }
  }

  /// The quarter that a text is near, such as `Q3 2026`, `2026/3` or `third quarter of 2026`; nil where it is near none.
  public static func quarter(near text: String) -> Quarter? {
    let words = text.lowercased().split(whereSeparator: { " -/.,".contains($0) }).map(String.init)
    let parts = words.compactMap { word in
      word == "of" || word == "the" || word == "quarter" ? nil : ordinals[word] ?? word
    }
    let joined = parts.joined()
    let bare = joined.contains("q") ? joined : parts.count == 2 ? withoutQ(parts) : joined
    return quarter(bare).flatMap { Quarter($0) }
  }

  private static let ordinals = [
    "first": "q1", "second": "q2", "third": "q3", "fourth": "q4", "1st": "q1", "2nd": "q2", "3rd": "q3",
    "4th": "q4",
  ]

  /// A year and a number of one figure, in either order.
  private static func withoutQ(_ parts: [String]) -> String {
    parts.map { $0.utf8.count == 1 ? "q\($0)" : $0 }.joined()
  }

  /// Numbers between slashes, full stops or hyphens, which countries read in two ways.
  private static func numbers(_ words: [String]) -> [Int]? {
    guard words.count == 1 else { return nil }
    let parts = words[0].split(whereSeparator: { "/.-".contains($0) })
    let numbers = parts.compactMap { ASCIIText.number($0.utf8) }
    return numbers.count == parts.count ? numbers : nil
  }

  private static func slashed(first: Int, second: Int, year: Int) -> String? {
    let dayFirst = CalendarDate(year: year, month: second, day: first)
    let monthFirst = CalendarDate(year: year, month: first, day: second)
    switch (dayFirst, monthFirst) {
    case (let one?, let other?) where one != other:
      return "that is \(one) to some and \(other) to others; write the one that is meant"
    case (let date?, _), (nil, let date?): return "did you mean '\(date)'?"
    case (nil, nil): return nil
    }
  }

  /// The same in a form that is read: quarters as `2026-Q3`, months before days, days with a suffix or a comma.
  private static func spelled(_ words: [String]) -> String? {
    let bare = words.filter { $0 != "of" && $0 != "the" }.map { word in
      word.last == "," ? String(word.dropLast()) : word
    }
    if let quarter = quarter(bare.joined(separator: "-")) { return quarter }
    if bare.count == 1, bare[0].utf8.count == 8, let number = ASCIIText.number(bare[0].utf8),
      let date = CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    {
      return date.description
    }
    guard bare.count == 3, let year = year(bare[2]) else { return nil }
    for (name, day) in [(bare[0], bare[1]), (bare[1], bare[0])] {
      guard let month = month(named: name), let day = ASCIIText.number(day.prefix { $0.isNumber }.utf8),
        let date = CalendarDate(year: year, month: month, day: day)
      else { continue }
      return date.description
    }
    return nil
  }

  private static func quarter(_ text: String) -> String? {
    let parts = text.split(separator: "-").map(String.init)
    let joined = parts.joined()
    guard joined.utf8.count == 6 else { return nil }
    for (year, quarter) in [(joined.prefix(4), joined.suffix(2)), (joined.suffix(4), joined.prefix(2))] {
      guard let year = Self.year(String(year)), quarter.first == "q",
        let digit = quarter.last?.wholeNumberValue,
        (1...4).contains(digit)
      else { continue }
      return "\(year)-Q\(digit)"
    }
    return nil
  }
}
