import Formats
import Testing

@Suite struct JSONFlatReaderTests {
  private func fields(_ text: String) throws(JSONFault) -> [JSONField] {
    let bytes = Array(text.utf8)
    var fields = [JSONField(name: 0..<0, value: 0..<0, form: .other)]
    try JSONFlatReader.scan(bytes.span, in: 0..<bytes.count, into: &fields)
    return fields
  }

  private func slice(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  // A span cannot stand in an expectation, so these take arrays.
  private func string(_ bytes: [UInt8], _ range: Range<Int>, isEscaped: Bool = false) -> String? {
    JSONFlatReader.string(bytes.span, range, isEscaped: isEscaped)
  }

  private func equals(_ bytes: [UInt8], _ range: Range<Int>, _ text: StaticString) -> Bool {
    JSONFlatReader.equals(bytes.span, range, text)
  }

  @Test func findsTheFieldsOfALine() throws {
    let text = #"{"a":"x\ny", "b\u0061" : [ "1", 2 ] ,"c":-1.5e3,"d":{"e":[{}]},"f":null,"g":""}"#
    let fields = try fields(text)
    #expect(fields.map { slice(text, $0.name) } == ["a", #"b\u0061"#, "c", "d", "f", "g"])
    #expect(
      fields.map { slice(text, $0.value) } == [#"x\ny"#, #" "1", 2 "#, "-1.5e3", #"{"e":[{}]}"#, "null", ""])
    #expect(fields.map(\.form) == [.string, .array, .other, .other, .other, .string])
    #expect(fields.map(\.isEscaped) == [true, false, false, false, false, false])
    #expect(fields.map(\.nameIsEscaped) == [false, true, false, false, false, false])
  }

  @Test func readsOneLineOfSeveral() throws {
    let bytes = Array("{\"a\":1}\n{\"b\":\"é\"}\n{".utf8)
    var fields: [JSONField] = []
    try JSONFlatReader.scan(bytes.span, in: 8..<19, into: &fields)
    let field = try #require(fields.first)
    #expect(fields.count == 1)
    #expect(equals(bytes, field.name, "b"))
    #expect(!equals(bytes, field.name, "c"))
    #expect(!equals(bytes, field.name, "bc"))
    #expect(string(bytes, field.value) == "é")
    #expect(throws: JSONFault(offset: 20, reason: .unexpectedEnd)) {
      try JSONFlatReader.scan(bytes.span, in: 19..<20, into: &fields)
    }
  }

  @Test(arguments: ["{}", " { } ", "{\"a\":\"\u{7f}\"}\r", "{\"a\":1,\"a\":2}"])
  func acceptsAnObject(text: String) throws {
    _ = try fields(text)
  }

  @Test(arguments: [
    ("", 0, JSONFault.Reason.emptyText),
    ("  ", 0, .emptyText),
    ("[]", 0, .expected("an object")),
    ("\"a\"", 0, .expected("an object")),
    ("{} {}", 3, .trailingText),
    ("{\"a\":1", 6, .unexpectedEnd),
    ("{\"a\":01}", 5, .invalidNumber),
    ("{\"a\":1.}", 5, .invalidNumber),
    ("{\"a\":nil}", 5, .expected("“null”")),
    ("{\"a\":1,}", 7, .expected("a name in quotes")),
    ("{\"a\":[1,]}", 8, .unexpectedByte(UInt8(ascii: "]"))),
    ("{\"a\":{\"b\"}}", 9, .expected("a colon")),
    ("{\"a\":\"b}", 5, .unclosedString),
    ("{\"a\":\"\u{1f}\"}", 6, .controlCharacter(0x1f)),
    ("{\"a\":\"\\q\"}", 6, .invalidEscape),
    ("{\"a\":\"\\u00\"}", 6, .invalidEscape),
    ("{\"a\":\"\0\"}", 6, .controlCharacter(0)),
  ])
  func refusesWhatIsNotOneObject(text: String, offset: Int, reason: JSONFault.Reason) {
    #expect(throws: JSONFault(offset: offset, reason: reason)) { try fields(text) }
  }

  @Test func limitsNesting() throws {
    func nested(_ depth: Int) -> String {
      "{\"a\":" + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "}"
    }
    _ = try fields(nested(63))
    #expect(throws: JSONFault(offset: 68, reason: .tooDeep(limit: 64))) { try fields(nested(64)) }
    #expect(throws: JSONFault(offset: 68, reason: .tooDeep(limit: 64))) {
      try fields("{\"a\":" + String(repeating: "[", count: 100_000))
    }
  }

  // A quote, a backslash or a control must be found at every place of the eight bytes looked at together.
  @Test(arguments: 0..<24)
  func findsTheEndOfAStringOfAnyLength(count: Int) throws {
    let letters = String(repeating: "é", count: count / 2) + String(repeating: "x", count: count % 2)
    let text = "{\"a\":\"\(letters)\",\"b\":\"\(letters)\\n\"}"
    let fields = try fields(text)
    #expect(fields.map { slice(text, $0.value) } == [letters, letters + "\\n"])
    #expect(throws: JSONFault(offset: 6 + letters.utf8.count, reason: .controlCharacter(0x1f))) {
      try self.fields("{\"a\":\"\(letters)\u{1f}trailing letters\"}")
    }
  }

  @Test(arguments: [
    (#"a\u00e9\n"#, "aé\n"), (#"\ud83d\ude00"#, "😀"), (#"\ud83d"#, nil), (#"\ude00\ud83d"#, nil), ("中", "中"),
  ])
  func unescapesAString(text: String, expected: String?) {
    let bytes = Array(text.utf8)
    let isEscaped = bytes.contains(UInt8(ascii: "\\"))
    #expect(string(bytes, 0..<bytes.count, isEscaped: isEscaped) == expected)
  }

  @Test func givesNothingForAStringWhichIsNotUTF8() {
    let bytes: [UInt8] = [0x61, 0xff]
    #expect(string(bytes, 0..<2) == nil)
    #expect(string(bytes, 0..<1) == "a")
  }

  @Test(arguments: [
    ("", [] as [String]?), ("  ", []), (#""a""#, ["a"]), (#" "a" , "b\n" "#, ["a", #"b\n"#]), ("1", nil),
    (#""a",1"#, nil),
    (#"["a"]"#, nil), ("null", nil),
  ])
  func findsTheStringsOfAnArray(text: String, expected: [String]?) {
    let bytes = Array(text.utf8)
    var elements: [JSONField] = []
    let areStrings = JSONFlatReader.elements(bytes.span, 0..<bytes.count, into: &elements)
    #expect(areStrings == (expected != nil))
    if let expected { #expect(elements.map { slice(text, $0.value) } == expected) }
    #expect(elements.allSatisfy { $0.name.isEmpty && $0.form == .string })
  }
}
