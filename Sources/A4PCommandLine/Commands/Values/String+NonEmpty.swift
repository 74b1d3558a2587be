import CommitmentModel

extension String {
  /// The text, or nil where it is empty or white space alone.
  var nonEmpty: String? { allSatisfy(\.isWhitespace) ? nil : self }
}
