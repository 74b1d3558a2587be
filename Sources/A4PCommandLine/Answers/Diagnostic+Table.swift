import CommitmentModel
import Formats

extension Diagnostic {
  /// Findings as a table for spreadsheets, under the keys that they have for programs.
  static func table(_ findings: [Diagnostic]) -> String {
    let keys = ["file", "line", "column", "severity", "rule", "message", "hint"]
    let rows = findings.map { finding in
      [
        finding.place.file, finding.place.line.map { String($0) } ?? "",
        finding.place.column.map { String($0) } ?? "", finding.severity.rawValue, finding.rule,
        finding.message, finding.hint ?? "",
      ]
    }
    return CSVWriter.text([keys] + rows)
  }
}
