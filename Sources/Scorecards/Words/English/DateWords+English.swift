import CommitmentModel

extension DateWords {
  static let english = DateWords(
    day: English.day, span: English.span, spans: English.spans, quarter: English.quarter,
    period: English.period,
    financialYear: English.financialYear)
}
