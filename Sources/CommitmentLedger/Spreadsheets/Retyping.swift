import CommitmentModel

/// Tells a cell that a person edited from one that a spreadsheet changed on its way.
package enum Retyping {
  /// Whether a cell is what a spreadsheet may have made of a recorded text.
  ///
  /// What a person meant looks the same now and then, which is why such cells are shown and not dropped.
  package static func isRetyped(_ cell: String, of recorded: String) -> Bool {
    guard !cell.utf8.elementsEqual(recorded.utf8) else { return false }
    if cell == recorded || loose(cell) == loose(recorded) { return true }
    if recorded.unicodeScalars.first == "'",
      cell.utf8.elementsEqual(recorded.utf8.dropFirst())
    {
      return true
    }
    if isErrorValue(cell) || isCutOff(cell, recorded) || CellEncoding.isDamaged(cell, recorded) {
      return true
    }
    guard cell.utf8.count <= 400, recorded.utf8.count <= 400 else { return false }
    if CellLook.isTruth(recorded), cell.lowercased() == recorded.lowercased() { return true }
    let numbers = NumberForm.readings(of: cell)
    if !numbers.isEmpty {
      if let first = recorded.unicodeScalars.first, first == "=" || first == "@" || first == "+" {
        return true
      }
      let readings = NumberForm.readings(of: recorded)
      if numbers.contains(where: { number in readings.contains(where: number.isShown) }) { return true }
    }
    let shown = DateForms.days(cell, takesSerials: true)
    return !shown.isEmpty
      && DateForms.days(recorded, takesSerials: false).contains { day in
        shown.contains {
          $0.month == day.month && $0.day == day.day
            && ($0.year == nil || day.year == nil || $0.year == day.year)
        }
      }
  }

  /// A text without what programs drop or mend: line ends of other systems, control characters, outer spaces.
  private static func loose(_ text: String) -> String {
    let ends = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let kept = ends.unicodeScalars.filter {
      $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
    }
    return String(String.UnicodeScalarView(kept)).trimmed
  }

  /// What stands in a cell whose formula has no value.
  private static func isErrorValue(_ cell: String) -> Bool {
    if ["#NAME?", "#VALUE!", "#REF!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!"].contains(cell) { return true }
    return (cell.hasPrefix("Err:") && cell.utf8.count == 7)
      || (cell.utf8.count > 2 && cell.allSatisfy { $0 == "#" })
  }

  /// Whether a text was cut off at the length that a cell can hold.
  private static func isCutOff(_ cell: String, _ recorded: String) -> Bool {
    cell.utf16.count >= 32_000 && recorded.utf8.starts(with: cell.utf8)
  }
}
