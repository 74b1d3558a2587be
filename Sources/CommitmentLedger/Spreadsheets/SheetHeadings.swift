import CommitmentModel

/// Finds the columns of a table by its headings, and says which are not known, doubled, renamed or moved.
struct SheetHeadings {
  /// The columns, from 0, by key.
  private(set) var places: [String: Int] = [:]
  private(set) var findings: [SheetFinding] = []

  init(_ headings: [String], columns: [SheetColumn]) {
    var unknown: [(name: String, column: Int)] = []
    for (index, heading) in headings.enumerated() {
      guard let column = columns.first(where: { Self.folded($0.key) == Self.folded(heading) }) else {
        unknown.append((heading, index))
        continue
      }
      if places[column.key] == nil {
        places[column.key] = index
      } else {
        report(.error, index, "the column '\(column.key)' is there twice", hint: "take one of the two away")
      }
    }
    let missing = columns.map(\.key).filter { places[$0] == nil }
    for (name, index) in unknown { reportUnknown(CellGuard.bare(name), index, missing) }
    if !missing.isEmpty, missing.count < columns.count {
      report(
        .note, nil, "columns that are not there are left as they are: \(missing.joined(separator: ", "))")
    }
    let order = columns.compactMap { places[$0.key] }
    if order != order.sorted() {
      report(.note, nil, "the columns stand in another order; they are found by their headings")
    }
  }

  /// A heading without what people change about it: case, spaces, hyphens and underscores.
  static func folded(_ heading: String) -> String {
    let kept = heading.lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return String(String.UnicodeScalarView(kept))
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, _ column: Int?, _ message: String, hint: String? = nil
  ) {
    findings.append(SheetFinding(severity, at: SheetPlace(row: 1, column: column), message, hint: hint))
  }

  private mutating func reportUnknown(_ name: String, _ index: Int, _ missing: [String]) {
    if name.trimmed.isEmpty {
      report(.warning, index, "a column without a heading is not read")
    } else if let near = Self.nearest(name, missing) {
      report(
        .error, index, "'\(name)' is not a column, and '\(near)' is missing",
        hint: "if it was renamed, name it '\(near)' again; else take it away")
    } else {
      report(.warning, index, "'\(name)' is not a column of this table and is not read")
    }
  }

  /// The missing column that a heading may have been.
  private static func nearest(_ name: String, _ missing: [String]) -> String? {
    let typed = folded(name)
    guard typed.utf8.count > 1 else { return nil }
    var best: (distance: Int, key: String)?
    for key in missing {
      let wanted = folded(key)
      let limit = max(1, wanted.count / 3)
      let isPart = typed.count > 3 && wanted.count > 3 && (typed.contains(wanted) || wanted.contains(typed))
      let distance =
        isPart
        ? 1 : EditDistance.between(Array(typed.unicodeScalars), Array(wanted.unicodeScalars), limit: limit)
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, key) }
    }
    return best?.key
  }
}
