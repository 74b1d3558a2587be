import Formats
import Testing

struct ChartToneTests {
  /// The relative luminance of `#rrggbb` (WCAG 2.2).
  private static func luminance(_ colour: String) throws -> Double {
    let number = try #require(UInt32(colour.dropFirst(), radix: 16))
    let parts = [number >> 16 & 255, number >> 8 & 255, number & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// The power of 2.4: the fifth root of the twelfth power, by Newton's steps.
  private static func power(_ number: Double) -> Double {
    let twelfth = (0..<12).reduce(1.0) { product, _ in product * number }
    var root = 1.0
    for _ in 0..<200 {
      root -= (root * root * root * root * root - twelfth) / (5 * root * root * root * root)
    }
    return root
  }

  private static func contrast(_ one: String, _ other: String) throws -> Double {
    let (one, other) = (try luminance(one), try luminance(other))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  @Test func countsContrastAsTheStandardDoes() throws {
    #expect(try abs(Self.contrast("#000000", "#ffffff") - 21) < 0.01)
    #expect(try abs(Self.contrast("#767676", "#ffffff") - 4.54) < 0.01)
  }

  @Test(arguments: [ChartTone.text, .muted])
  func textStandsOutFromTheGround(tone: ChartTone) throws {
    #expect(try Self.contrast(tone.light, ChartTone.ground.light) >= 4.5)
    #expect(try Self.contrast(tone.dark, ChartTone.ground.dark) >= 4.5)
  }

  @Test(arguments: [ChartTone.outline, .deep, .muted, .text, .violetInk])
  func linesAndSignsStandOutFromTheGround(tone: ChartTone) throws {
    #expect(try Self.contrast(tone.light, ChartTone.ground.light) >= 3)
    #expect(try Self.contrast(tone.dark, ChartTone.ground.dark) >= 3)
  }

  @Test(arguments: ChartFill.allCases)
  func aPatternStandsOutFromWhatIsBehindIt(fill: ChartFill) throws {
    guard let ink = fill.ink else { return }
    #expect(try Self.contrast(ink.light, fill.back.light) >= 3)
    #expect(try Self.contrast(ink.dark, fill.back.dark) >= 3)
  }

  @Test func noToneIsRedAmberOrGreen() throws {
    for colour in ChartTone.allCases.flatMap({ [$0.light, $0.dark] }) {
      let number = try #require(UInt32(colour.dropFirst(), radix: 16))
      let (red, green, blue) = (number >> 16 & 255, number >> 8 & 255, number & 255)
      // Blue is never the weakest part by more than a shade of grey.
      #expect(blue + 8 >= max(red, green), "\(colour)")
    }
  }
}
