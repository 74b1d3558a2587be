/// Numbers as SVG writes them: with a full stop, whatever the locale, and two decimals at most.
package enum SVGNumber {
  /// The number, rounded to hundredths; 0 for what is no number, and the nearest of ±10,000,000 beyond.
  package static func text(_ number: Double) -> String {
    guard number.isFinite else { return "0" }
    let hundredths = Int((min(max(number, -1e7), 1e7) * 100).rounded())
    let size = hundredths.magnitude
    let (whole, rest) = (size / 100, size % 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
