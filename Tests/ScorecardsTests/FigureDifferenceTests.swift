import Formats
import Scorecards
import Testing

struct FigureDifferenceTests {
  private func differences(_ former: String, _ latter: String) throws -> [String] {
    let (one, other) = (
      try JSONReader.read(Array(former.utf8)), try JSONReader.read(Array(latter.utf8))
    )
    return FigureDifference.differences(one, other).map { "\($0.place): \($0.former) / \($0.latter)" }
  }

  @Test(
    "tells a figure that differs",
    arguments: [
      (
        #"{"areas":[{"key":"A","assessed":1}]}"#, #"{"areas":[{"key":"A","assessed":2}]}"#,
        "areas A assessed: 1 / 2"
      ),
      (
        #"{"commitments":[{"id":"A-1","status":"implemented"}]}"#,
        #"{"commitments":[{"id":"A-1","status":"not-started"}]}"#,
        "commitments A-1 status: implemented / not-started"
      ),
      (#"{"commitments":[{"id":"A-1"}]}"#, #"{"commitments":[]}"#, "commitments A-1: there / not there"),
      (
        #"{"endorsements":{"asOf":null,"count":3}}"#, #"{"endorsements":{"asOf":null,"count":null}}"#,
        "endorsements count: 3 / none"
      ),
    ])
  func tellsAFigure(former: String, latter: String, told: String) throws {
    #expect(try differences(former, latter) == [told])
  }

  @Test(
    "passes over words, order, and what only one of them tells",
    arguments: [
      (#"{"areas":[{"key":"A","name":"One"}]}"#, #"{"areas":[{"key":"A","name":"Two"}]}"#),
      (
        #"{"areas":[{"key":"A","assessed":1},{"key":"B","assessed":2}]}"#,
        #"{"areas":[{"key":"B","assessed":2},{"key":"A","assessed":1}]}"#
      ),
      (#"{"a":1}"#, #"{"a":1,"b":2}"#), (#"{"a":1,"b":2}"#, #"{"a":1}"#),
      (#"{"pageFormat":1}"#, #"{"pageFormat":2}"#),
    ])
  func passesOverWords(former: String, latter: String) throws {
    #expect(try differences(former, latter).isEmpty)
  }
}
