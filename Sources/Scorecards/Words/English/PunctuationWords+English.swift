extension PunctuationWords {
  static let english = PunctuationWords(
    comma: ", ", clause: "; ", colon: ": ", sentence: ". ", bracketed: { "(\($0))" },
    remark: { "\($0) (\($1))" })
}
