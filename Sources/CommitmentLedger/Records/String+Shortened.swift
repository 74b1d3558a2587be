extension String {
  /// The text as a message quotes it: damage can make a gigabyte of it.
  var shortened: String {
    let end = utf8.index(startIndex, offsetBy: 400, limitedBy: endIndex) ?? endIndex
    return end == endIndex
      ? self : unicodeScalars.prefix(100).reduce(into: "") { $0.unicodeScalars.append($1) } + "…"
  }
}
