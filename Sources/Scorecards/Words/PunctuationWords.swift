/// What stands between words: marks and spaces differ between languages and scripts.
struct PunctuationWords: Sendable {
  /// Between the items of a list.
  let comma: String
  /// Between clauses, and between items that have commas of their own.
  let clause: String
  /// Between a label and what is said under it.
  let colon: String
  /// Between a name and the sentence that follows it.
  let sentence: String
  let bracketed: @Sendable (String) -> String
  /// A text with a remark behind it.
  let remark: @Sendable (_ text: String, _ remark: String) -> String
}
