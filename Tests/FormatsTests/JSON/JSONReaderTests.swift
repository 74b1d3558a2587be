import Formats
import Testing

@Suite struct JSONReaderTests {
  private func read(_ text: String) throws(JSONFault) -> JSONNode {
    try JSONReader.read(Array(text.utf8))
  }

  // RFC 8259, section 13.
  @Test func readsTheObjectOfTheStandard() throws {
    let node = try read(
      """
      {
        "Image": {
          "Width":  800,
          "Title":  "View from 15th Floor",
          "Animated" : false,
          "IDs": [116, 943, 234, 38793]
        }
      }
      """)
    let image = try #require(node["Image"])
    #expect(image["Title"]?.text == "View from 15th Floor")
    #expect(image["Width"]?.content == .number("800"))
    #expect(image["Animated"]?.content == .bool(false))
    #expect(
      image["IDs"]?.elements?.map(\.value) == [.integer(116), .integer(943), .integer(234), .integer(38793)])
    #expect(image.members?.map(\.name) == ["Width", "Title", "Animated", "IDs"])
    #expect(image["Height"] == nil)
  }

  @Test(arguments: [
    "null", "true", " false\n", "\"\"", "[]", "{}", "[ ]", "{ }", "\t\r\n 1 ", "0", "-0", "-1", "1.5", "1e5",
    "1E+5", "1e-05", "0.0", "-0.0e0", "[[],{}]", "{\"\":0}", #""\u0000""#, #""\uD834\uDD1E""#, #""\/""#,
    "1e400", "123456789012345678901234567890", "\"\u{7f}\"", "\"\u{2028}\"", "[1,2 , 3]",
  ])
  func acceptsWhatTheGrammarAllows(text: String) throws {
    _ = try read(text)
  }

  @Test(arguments: [
    ("", 0, JSONFault.Reason.emptyText),
    (" \n", 2, .emptyText),
    ("\u{feff}1", 0, .byteOrderMark),
    ("01", 0, .invalidNumber),
    ("-", 0, .invalidNumber),
    ("1.", 0, .invalidNumber),
    ("1e", 0, .invalidNumber),
    ("1e+", 0, .invalidNumber),
    ("[-01]", 1, .invalidNumber),
    ("1.2.3", 0, .invalidNumber),
    (".5", 0, .unexpectedByte(UInt8(ascii: "."))),
    ("+1", 0, .unexpectedByte(UInt8(ascii: "+"))),
    ("NaN", 0, .unexpectedByte(UInt8(ascii: "N"))),
    ("'a'", 0, .unexpectedByte(UInt8(ascii: "'"))),
    ("tru", 0, .expected("“true”")),
    ("nulL", 0, .expected("“null”")),
    ("True", 0, .unexpectedByte(UInt8(ascii: "T"))),
    ("1 2", 2, .trailingText),
    ("truex", 4, .trailingText),
    ("{}}", 2, .trailingText),
    ("\0", 0, .unexpectedByte(0)),
    ("1\0", 1, .trailingText),
    ("[1,]", 3, .unexpectedByte(UInt8(ascii: "]"))),
    ("[,1]", 1, .unexpectedByte(UInt8(ascii: ","))),
    ("[1 2]", 3, .expected("a comma or “]”")),
    ("[1}", 2, .expected("a comma or “]”")),
    ("[1", 2, .unexpectedEnd),
    ("[", 1, .unexpectedEnd),
    ("{", 1, .unexpectedEnd),
    ("{\"a\"", 4, .unexpectedEnd),
    ("{\"a\":", 5, .unexpectedEnd),
    ("{\"a\" 1}", 5, .expected("a colon")),
    ("{\"a\":1,}", 7, .expected("a name in quotes")),
    ("{a:1}", 1, .expected("a name in quotes")),
    ("{1:1}", 1, .expected("a name in quotes")),
    ("{\"a\":1,\"a\":2}", 7, .doubledName("a")),
    ("{\"a\":1,\"\\u0061\":2}", 7, .doubledName("a")),
    ("[1]// no", 3, .trailingText),
    ("\"a", 0, .unclosedString),
    ("\"a\\", 0, .unclosedString),
    ("\"a\\\"", 0, .unclosedString),
    ("\"\t\"", 1, .controlCharacter(9)),
    ("\"ab\n\"", 3, .controlCharacter(10)),
    ("\"longer than a word\u{1}\"", 19, .controlCharacter(1)),
    ("\"\\x\"", 1, .invalidEscape),
    ("\"\\u12\"", 1, .invalidEscape),
    ("\"\\u12G4\"", 1, .invalidEscape),
    ("\"\\U0041\"", 1, .invalidEscape),
    ("\"a\\ud800\"", 2, .loneSurrogate),
    ("\"\\udc00\"", 1, .loneSurrogate),
    ("\"\\ud800\\u0041\"", 1, .loneSurrogate),
    ("\"\\ud800\\ud800\"", 1, .loneSurrogate),
    ("\"\\udc00\\ud800\"", 1, .loneSurrogate),
  ])
  func refusesWhatTheGrammarDoesNotAllow(text: String, offset: Int, reason: JSONFault.Reason) {
    #expect(throws: JSONFault(offset: offset, reason: reason)) { try read(text) }
  }

  @Test(
    arguments: [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe4, 0xb8], [0xf5, 0x80, 0x80, 0x80]] as [[UInt8]]
  )
  func refusesWhatIsNotUTF8(bytes: [UInt8]) {
    let text = [UInt8(ascii: "\"")] + bytes + [UInt8(ascii: "\"")]
    #expect(throws: JSONFault(offset: 1, reason: .invalidUTF8)) { try JSONReader.read(text) }
  }

  @Test func nestsAsDeepAsTheLimitAndNoDeeper() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try read(nested(64))
    #expect(throws: JSONFault(offset: 64, reason: .tooDeep(limit: 64))) { try read(nested(65)) }
    #expect(throws: JSONFault(offset: 64, reason: .tooDeep(limit: 64))) {
      try read(String(repeating: "[", count: 100_000))
    }
    #expect(throws: JSONFault(offset: 320, reason: .tooDeep(limit: 64))) {
      try read(String(repeating: "{\"a\":", count: 100_000))
    }
  }

  @Test func unescapesEverySpelling() throws {
    #expect(try read(#""\"\\\/\b\f\n\r\t\u00e9\u20AC\ud83d\ude00""#).text == "\"\\/\u{8}\u{c}\n\r\té€😀")
  }

  @Test func keepsANumberAsItIsWritten() throws {
    #expect(try read("-1.50E+400").content == .number("-1.50E+400"))
  }

  @Test func remembersWhereThingsStood() throws {
    let node = try read(#" {"a": [1, "é", null], "b": {}}"#)
    #expect(node.offset == 1)
    #expect(node["a"]?.offset == 7)
    #expect(node["a"]?.elements?.map(\.offset) == [8, 11, 17])
    #expect(node.members?.map(\.nameOffset) == [2, 24])
    #expect(node["b"]?.offset == 29)
  }

  @Test func saysInWordsWhatIsWrong() {
    #expect(
      JSONFault(offset: 3, reason: .controlCharacter(10)).description
        == "a line break must be escaped inside a string (byte 3)")
    #expect(
      JSONFault(offset: 0, reason: .unexpectedByte(7)).description
        == "the byte 0x07 cannot stand here (byte 0)")
  }
}
