import CommitmentModel

extension PresentRecord {
  /// What is known of a line, with the present values where it says nothing.
  func filled(_ answers: Answers) -> Answers {
    var filled = answers
    for field in fields where filled[field.option].isEmpty { filled[field.option] = field.values }
    return filled
  }

  /// Only what is different from the present: an empty text for what was taken away.
  ///
  /// Compared is with what the text said before it was edited, since a text does not keep every space.
  func changes(from before: Answers, to after: Answers) -> Answers {
    var changes = after
    for field in fields {
      let (old, new) = (before[field.option], after[field.option])
      changes[field.option] = old == new ? [] : new.isEmpty && field.mayBeEmptied ? [""] : new
    }
    // A day of which it is only known that it was by then stays one, unless that was taken out of the text.
    if self["--precision"]?.values.isEmpty == false, after["--precision"].isEmpty {
      changes["--precision"] = [DatePrecision.day.rawValue]
    } else {
      keepPrecision(&changes)
    }
    return changes
  }

  /// Lets another day be known as exactly as the one before, where nothing else was said.
  func keepPrecision(_ changes: inout Answers) {
    guard self["--precision"]?.values.isEmpty == false, changes["--precision"].isEmpty,
      let text = changes["--date"].first, DateSpan(text)?.precision == .day
    else { return }
    changes["--precision"] = [DatePrecision.by.rawValue]
  }
}
