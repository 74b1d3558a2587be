import CommitmentModel
import Testing

struct DiagnosticTests {
  @Test func ordersByPlaceThenBySeverity() {
    let late = Diagnostic(.error, rule: "a", at: .init(file: "a", line: 10, column: 2), "late")
    let early = Diagnostic(.note, rule: "z", at: .init(file: "a", line: 2, column: 40), "early")
    let whole = Diagnostic(.warning, rule: "m", at: .init(file: "a"), "whole")
    let other = Diagnostic(.error, rule: "a", at: .init(file: "b"), "other")
    let worse = Diagnostic(.error, rule: "y", at: .init(file: "a", line: 2, column: 40), "worse")
    #expect(
      [other, late, early, worse, whole].sorted().map(\.message) == [
        "whole", "worse", "early", "late", "other",
      ])
  }
}
