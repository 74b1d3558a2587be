import CommitmentModel
import Testing

struct CitationTests {
  @Test func isOneDocumentBySymbolThenAddressWithoutFragmentThenTitle() {
    #expect(Citation(symbol: "A/78/1", url: "https://example.org/a").documentKey == "A/78/1")
    #expect(
      Citation(url: "https://example.org/a#p4", document: "A title, 2024").documentKey
        == "https://example.org/a")
    #expect(Citation(document: "A title, 2024").documentKey == "A title, 2024")
  }

  @Test(arguments: [
    ("https://example.org/a", "https://example.org/a"), ("https://example.org/a#", "https://example.org/a"),
    ("https://example.org/a#b#c", "https://example.org/a"), ("#a", ""),
    // The sign parts an address whatever character it is drawn with.
    ("https://example.org/é#\u{301}", "https://example.org/é"),
  ])
  func anAddressLosesItsFragment(address: String, bare: String) {
    #expect(Citation(url: address).documentKey == bare)
  }

  @Test func oneSymbolTypedInTwoWaysIsOneDocument() {
    let key = Citation(symbol: "S/RES/2436 (2018)").documentKey
    #expect(Citation(symbol: "s/res/2436(2018)").documentKey == key)
    #expect(Citation(symbol: " An old number ").documentKey == "An old number")
  }

  @Test func aParagraphOrACopyAloneIsNoSource() {
    #expect(Citation(paragraph: "4", archived: "https://example.org/copy", language: "fr").isEmpty)
    #expect(!Citation(document: "A title, 2024").isEmpty)
  }
}
