import CommitmentModel

/// Several texts in one cell, parted by semicolons; one that would be read otherwise stands between quotes.
package enum SheetList {
  /// The texts as one cell.
  package static func text(_ items: [String]) -> String {
    items.map { item in
      let needsQuotes =
        item.isEmpty || item.unicodeScalars.contains { $0 == ";" || $0 == "\"" }
        || item.unicodeScalars.first?.properties.isWhitespace == true
        || item.unicodeScalars.last?.properties.isWhitespace == true
      guard needsQuotes else { return item }
      var quoted = "\""
      for scalar in item.unicodeScalars {
        if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
        quoted.unicodeScalars.append(scalar)
      }
      quoted.unicodeScalars.append("\"")
      return quoted
    }.joined(separator: "; ")
  }

  /// The texts of a cell; outer spaces, and parts that are empty without quotes, are passed over.
  package static func items(_ cell: String) -> [String] {
    var items: [String] = []
    var item = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuoted = false
    func close() {
      let text = String(item)
      let bare = wasQuoted ? text : text.trimmed
      if wasQuoted || !bare.isEmpty { items.append(bare) }
      (item, wasQuoted) = (String.UnicodeScalarView(), false)
    }
    let scalars = Array(cell.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isQuoted {
        if scalar != "\"" {
          item.append(scalar)
        } else if index + 1 < scalars.count, scalars[index + 1] == "\"" {
          item.append(scalar)
          index += 1
        } else {
          isQuoted = false
        }
      } else if scalar == "\"", !wasQuoted, item.allSatisfy({ $0.properties.isWhitespace }) {
        (isQuoted, wasQuoted, item) = (true, true, String.UnicodeScalarView())
      } else if scalar == ";" {
        close()
      } else if !wasQuoted || !scalar.properties.isWhitespace {
        item.append(scalar)
      }
      index += 1
    }
    close()
    return items
  }
}
