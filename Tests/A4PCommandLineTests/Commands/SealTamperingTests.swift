import A4PCommandLine
import CommitmentModel
import TestSupport
import Testing

/// What is found when somebody alters or removes what was signed.
struct SealTamperingTests {
  @Test func findsAndPutsBackAnEditedPage() throws {
    let year = try SignedYear()
    let tool = year.tool
    let before = year.pages()
    let path = "/pact/Reports/2026-Q2/en/scorecard.md"
    tool.store.put("edited\n", at: path)
    let verified = tool.run("verify")
    #expect(verified.code == .no)
    #expect(
      verified.output.contains(
        "Reports/2026-Q2/en/scorecard.md: error: this page was signed in 2026-Q2 and has been altered since"))
    #expect(tool.run("scorecard --check").output == "2026-Q2/en/scorecard.md: is not what was signed\n")
    #expect(tool.run("scorecard --quarter 2026-Q2").lines.first == "wrote Reports/2026-Q2/en/scorecard.md")
    #expect(year.pages() == before)
    #expect(tool.run("verify").code == .done)
  }

  @Test func cannotPutBackAPageAfterTheCatalogueMovedOn() throws {
    let year = try SignedYear()
    let tool = year.tool
    year.edit(
      "Frameworks/invented/Commitments/ALP-1.md", "# Invented rules for rivers",
      "# Invented rules for lakes")
    tool.store.put("edited\n", at: "/pact/Reports/2026-Q2/en/scorecard.md")
    let run = tool.run("scorecard --quarter 2026-Q2")
    #expect(run.code == .no)
    #expect(
      run.output.contains("is not what was signed, and the signed page cannot be written again from here"))
    #expect(tool.store.text("/pact/Reports/2026-Q2/en/scorecard.md") == "edited\n")
  }

  @Test("finds an edited seal", arguments: [("A chief", "A friend"), ("\"count\": 4", "\"count\": 3")])
  func findsAnEditedSeal(old: String, new: String) throws {
    let year = try SignedYear()
    let tool = year.tool
    year.edit("SignOffs/2026-Q2.json", old, new)
    #expect(tool.run("verify").code == .no || tool.run("scorecard --quarter 2026-Q2 --check").code == .no)
  }

  @Test func aSealThatALaterOneFollowsCannotBeEdited() throws {
    let year = try SignedYear()
    let tool = year.tool
    tool.run("sign-off --quarter 2026-Q3 \(SignOffTests.people)")
    year.edit("SignOffs/2026-Q2.json", "A chief", "A friend")
    let run = tool.run("verify")
    #expect(run.code == .no)
    #expect(run.output.contains("a seal that this one follows was altered or removed"))
  }

  @Test func missesASealThatWasRemoved() throws {
    let year = try SignedYear()
    let tool = year.tool
    tool.store.drop("/pact/Commitments/SignOffs/2026-Q2.json")
    let run = tool.run("verify")
    #expect(run.code == .no)
    #expect(run.output.contains("these pages say that 2026-Q2 was signed, and its seal is not here"))
  }

  @Test func doesNotMakePagesOfASealedSetThatIsNotWhole() throws {
    let year = try SignedYear()
    let tool = year.tool
    let path = try #require(tool.lines.keys.first)
    let lines = try #require(tool.lines[path])
    tool.store.put(lines.dropFirst().map { $0 + "\n" }.joined(), at: path)
    let run = tool.run("scorecard --quarter 2026-Q2")
    #expect(run.code == .no)
    #expect(run.errors.contains("1 record that was signed is not here, so the figures would be wrong"))
    #expect(tool.run("status --quarter 2026-Q2").notes.contains { $0.contains("not here") })
  }

  @Test func aLanguageAddedLaterIsANewPage() throws {
    let year = try SignedYear()
    let tool = year.tool
    let path = "/pact/Commitments/SignOffs/2026-Q2.json"
    let text = try #require(tool.store.text(path))
    tool.store.put(text.replacing("Reports/2026-Q2/en/", with: "Reports/2026-Q2/fr/"), at: path)
    let run = tool.run("scorecard --quarter 2026-Q2")
    #expect(run.code == .done)
    #expect(run.notes == ["note: the pages in 'en' were added after 2026-Q2 was signed; no seal holds them"])
    let page = try #require(tool.store.text("/pact/Reports/2026-Q2/en/areas/ALP.md"))
    #expect(page.contains("added in this language after the scorecard was signed on"))
  }

  @Test func aPageThatWasSignedDoesNotSayThatItCameLater() throws {
    let year = try SignedYear()
    #expect(year.tool.run("scorecard --quarter 2026-Q2").code == .done)
    let pages = year.pages().values.map { String(decoding: $0, as: UTF8.self) }
    #expect(!pages.isEmpty && !pages.contains { $0.contains("added in this language") })
  }
}
