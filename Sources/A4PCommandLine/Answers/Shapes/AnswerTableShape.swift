/// How an answer comes as CSV.
package enum AnswerTableShape: Hashable, Sendable {
  /// A row for each element of a list, with its keys for headings.
  case rows(of: String)
  /// One row, as ``AnswerTable`` makes it.
  case oneRow
  /// A row for each finding, whichever of its lists it stands in.
  case findings

  /// The form in words, for people.
  package var words: String {
    switch self {
    case .rows(let list): "the rows of `\(list)`."
    case .oneRow:
      "one row. The headings are the keys; what stands in an object within has its path, as in `record.title`, and of "
        + "records in a list their identifiers stand."
    case .findings: "a row for each finding of its lists, under the keys of a finding."
    }
  }
}
