import Formats
import Testing

struct XMLEscapingTests {
  // XML 1.0 (fifth edition): 2.4 for markup and "]]>", 2.11 for line ends, 2.2 for the characters there are.
  @Test(arguments: [
    ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("]]>", "]]&gt;"), ("&lt;", "&amp;lt;"),
    ("</text><script>", "&lt;/text&gt;&lt;script&gt;"), ("\"quoted\"", "\"quoted\""),
    ("a\r\nb", "a&#13;\nb"), ("tab\there", "tab\there"),
    ("\u{0}\u{8}\u{B}\u{C}\u{1F}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"), ("\u{7F}\u{85}", "\u{7F}\u{85}"),
    ("\u{10FFFF}𝔸", "\u{10FFFF}𝔸"),
  ])
  func writesTextAsText(typed: String, written: String) {
    #expect(XMLEscaping.text(typed) == written)
  }

  // 3.3.3: a reader makes a space of each white space in a value unless it is spelled out.
  @Test(arguments: [
    ("\"a\" onload=\"b\"", "&quot;a&quot; onload=&quot;b&quot;"), ("a\tb\nc\rd", "a&#9;b&#10;c&#13;d"),
    ("<&>", "&lt;&amp;&gt;"), ("it's", "it's"),
  ])
  func writesValuesAsValues(typed: String, written: String) {
    #expect(XMLEscaping.attribute(typed) == written)
  }

  @Test(arguments: [
    ("font-size", "font-size"), ("xml:lang", "xml:lang"), ("a b=\"c\"", "abc"), ("1st", "_1st"), ("", "_"),
  ])
  func keepsOnlyWhatANameMayHold(typed: String, written: String) {
    #expect(XMLEscaping.name(typed) == written)
  }

  @Test(arguments: [
    "plain", "</a><script>alert(1)</script>", "]]>", "a\r\nb\tc", "<!-- & -->", "<?xml?>", "\"'",
    "العربية 中文",
    "\u{202E}backwards\u{202C}",
  ])
  func survivesAReaderThatIsNotOurs(typed: String) throws {
    let root = XMLElement("a", [XMLAttribute("b", typed)], text: typed)
    let parsed = try ParsedXML(XMLWriter.document(root))
    #expect(parsed.elements == [ParsedXML.Element(name: "a", attributes: ["b": typed], text: typed)])
  }

  @Test func showsWhereAForbiddenCharacterWas() throws {
    let root = XMLElement("a", [XMLAttribute("b", "\u{1}x\u{FFFF}")], text: "\u{1}x\u{FFFF}")
    let parsed = try ParsedXML(XMLWriter.document(root))
    #expect(parsed.elements.map(\.text) == ["\u{FFFD}x\u{FFFD}"])
    #expect(parsed.elements[0].attributes == ["b": "\u{FFFD}x\u{FFFD}"])
  }

  @Test func writesAnElementALineAndTextWithoutWhiteSpace() {
    let root = XMLElement(
      "a", [XMLAttribute("b", 1.5), XMLAttribute("b", "again")],
      elements: [XMLElement("c"), XMLElement("d", elements: [XMLElement("e", text: "x")])])
    #expect(
      XMLWriter.document(root) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a b="1.5">
          <c/>
          <d>
            <e>x</e>
          </d>
        </a>

        """)
  }
}
