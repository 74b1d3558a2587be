import CommitmentModel
import Testing

@testable import CommitmentLedger

struct WordingFingerprintTests {
  private func fingerprint(replacing old: String = "---", with new: String = "---", languages: Bool = true)
    throws -> String
  {
    let path = "\(MadeUpWorkspace.folder)/Commitments/ONE-1.md"
    let catalogue = MadeUpWorkspace.catalogue.compactMap { file -> SourceFile? in
      if !languages, file.path.contains("/Languages/") { return nil }
      return file.path == path
        ? SourceFile(path: path, text: MadeUpWorkspace.commitment.replacing(old, with: new)) : file
    }
    let workspace = try #require(try MadeUpWorkspace.read(catalogue: catalogue).workspace)
    return WordingFingerprint.of(try #require(workspace.register.framework[try id()]))
  }

  private func id() throws -> CommitmentID { try #require(CommitmentID("ONE-1")) }

  @Test func isSixteenDigitsOfTheSHA256OfNumberTitleSentencesAndNote() throws {
    // printf '1\nA first title\nOne sentence, on two lines.\n\nAnother sentence.\nHow it is read.' | sha256sum
    #expect(try fingerprint() == "6d17e64bf0b1b4fe")
  }

  @Test(arguments: [
    ("number: 1", "number: 9"), ("A first title", "Another title"), ("Another sentence.", "Yet another."),
    ("How it is read.", "How it is read now."),
  ])
  func changesWithTheWording(old: String, new: String) throws {
    #expect(try fingerprint(replacing: old, with: new) != fingerprint())
  }

  @Test(arguments: [
    ("paragraph: 4", "paragraph: 5"), ("continuing", "deliverable"), ("proxy", "measurable"),
    ("on\ntwo", "on two"),
  ])
  func staysTheSameUnderOtherChanges(old: String, new: String) throws {
    #expect(try fingerprint(replacing: old, with: new) == fingerprint())
  }

  @Test func doesNotDependOnTranslations() throws {
    #expect(try fingerprint(languages: false) == fingerprint())
  }
}
