import Formats
import Testing

struct SVGNumberTests {
  @Test(arguments: [
    (0.0, "0"), (1.0, "1"), (-1.0, "-1"), (0.5, "0.5"), (0.05, "0.05"), (12.345, "12.35"), (-0.25, "-0.25"),
    (-0.004, "0"), (99.999, "100"), (1234567.891, "1234567.89"), (1e300, "10000000"), (-Double.infinity, "0"),
    (Double.nan, "0"),
  ])
  func writesTwoDecimalsAtMost(number: Double, text: String) {
    #expect(SVGNumber.text(number) == text)
  }
}
