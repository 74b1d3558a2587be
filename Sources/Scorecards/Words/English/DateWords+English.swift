import CommitmentModel

extension DateWords {
  static let english = DateWords(
    day: English.day, span: English.span, quarter: English.quarter, period: English.period,
    financialYear: English.financialYear)
}
