import Formats
import TestSupport
import Testing

/// The description of JSON: what it says, and what does not fit it.
struct JSONShapeTests {
  private enum Colour: String, CaseIterable {
    case red
    case green
  }

  private static let properties = [
    JSONProperty("name", .text, "the name"), JSONProperty("count", .integer, "how many").orNull,
    JSONProperty("since", .date, "since when").atTimes,
    JSONProperty("colour", .choice(Colour.self), "the colour"),
    JSONProperty("parts", .objects([JSONProperty("isOpen", .flag, "whether it is open")]), "the parts"),
    JSONProperty("sums", .map(["red", "green"], .integer), "the sums"),
    JSONProperty("owner", .like("person", .object([JSONProperty("id", .identifier, "who")])), "the owner")
      .orNull,
  ]

  @Test func describesEachKeyByItsPath() {
    let rows = JSONShapeRow.rows(Self.properties)
    #expect(
      rows.map(\.path) == [
        "name", "count", "since", "colour", "parts", "parts[].isOpen", "sums", "sums.*", "owner",
      ])
    #expect(
      rows.map(\.words) == [
        "text", "integer; or null", "date; not always there", "one of red, green", "list of objects",
        "true or false", "object", "integer", "object, see 'person'; or null",
      ])
    #expect(
      JSONShapeTable.text([JSONProperty("a", .list(.text), "one | two")])
        == "| key | holds | meaning |\n|---|---|---|\n| `a` | list of texts | one \\| two |\n")
  }

  private static let good =
    #"{"name":"A","count":1,"since":"2018-Q3","colour":"red","parts":[{"isOpen":true}],"sums":{"red":1,"green":2},"#
    + #""owner":{"id":"01m806y94s812xgt45gxh48qc6"}}"#

  private func check(_ text: String) throws -> JSONShapeCheck {
    var check = JSONShapeCheck()
    check.check(try JSONReader.read(Array(text.utf8)), Self.properties)
    return check
  }

  @Test func passesWhatFits() throws {
    let whole = try check(Self.good)
    #expect(whole.problems == [])
    #expect(whole.met.contains("person.id"))
    #expect(JSONShapeCheck.described(Self.properties).subtracting(whole.met) == [])
    let least =
      #"{"name":"","count":null,"colour":"green","parts":[],"sums":{"red":1,"green":2},"owner":null}"#
    #expect(try check(least).problems == [])
    #expect(try check(least).met.contains("count") == false)
  }

  @Test(
    "says what does not fit",
    arguments: [
      (#""count":1"#, #""count":1.5"#, "count: 1.5 is no integer"),
      (#""count":1"#, #""count":"1""#, "count: is not integer"),
      (#""name":"A""#, #""name":null"#, "name: is null"), (#""name":"A","#, "", "name: is missing"),
      (#""name":"A""#, #""name":"A","more":1"#, "more: is not described"),
      (#""name":"A","count":1"#, #""count":1,"name":"A""#, "name: comes out of order or twice"),
      ("2018-Q3", "2018-Q5", "since: '2018-Q5' is not date"),
      (#""colour":"red""#, #""colour":"blue""#, "colour: 'blue' is not one of red, green"),
      ("true", "1", "parts[].isOpen: is not true or false"),
      (#","green":2"#, "", #"sums: has the keys ["red"]"#),
      ("01m806y94s812xgt45gxh48qc6", "48qc6", "person.id: '48qc6' is not identifier"),
      (#"{"isOpen":true}"#, "3", "parts[]: is not object"),
    ])
  func saysWhatDoesNotFit(old: String, new: String, problem: String) throws {
    #expect(try check(Self.good.replacing(old, with: new)).problems.contains(problem))
  }
}
