import Formats
import Testing

@Suite struct JSONValueTests {
  private let value = JSONValue.object([
    JSONMember("name", .string("é")),
    JSONMember("count", .integer(-3)),
    JSONMember("none", .optional(nil)),
    JSONMember("some", .optional("x")),
    JSONMember("list", .strings(["a", "b"])),
    JSONMember("empty", .array([])),
    JSONMember("nothing", .object([])),
    JSONMember("nested", .array([.object([JSONMember("yes", .bool(true))])])),
  ])

  @Test func writesOnSeveralLines() {
    #expect(
      value.text() == """
        {
          "name": "é",
          "count": -3,
          "none": null,
          "some": "x",
          "list": [
            "a",
            "b"
          ],
          "empty": [],
          "nothing": {},
          "nested": [
            {
              "yes": true
            }
          ]
        }
        """)
  }

  @Test func writesOnOneLine() {
    #expect(
      value.text(indentation: nil)
        == #"{"name":"é","count":-3,"none":null,"some":"x","list":["a","b"],"empty":[],"nothing":{},"#
        + #""nested":[{"yes":true}]}"#)
  }

  @Test func escapesOnlyWhatItMust() {
    let text = JSONValue.string("\"\\/\u{8}\t\n\u{c}\r\u{0}\u{1f}\u{7f}\u{2028}é中😀").text()
    #expect(text == "\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001f\u{7f}\u{2028}é中😀\"")
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func readsBackWhateverItWrites(seed: UInt64) throws {
    var generator = JSONValueGenerator(seed: seed)
    for _ in 0..<50 {
      let value = generator.value(depth: 0)
      #expect(try JSONReader.read(Array(value.text().utf8)).value == value)
      #expect(try JSONReader.read(Array(value.text(indentation: nil).utf8)).value == value)
    }
  }
}
