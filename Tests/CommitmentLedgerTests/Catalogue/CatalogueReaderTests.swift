import CommitmentModel
import Testing

@testable import CommitmentLedger

/// What the files of a catalogue say of one another.
struct CatalogueReaderTests {
  private func findings(_ files: [SourceFile], without path: String? = nil) -> [String] {
    let kept = MadeUpWorkspace.catalogue.filter { file in
      file.path != path && !files.contains { $0.path == file.path }
    }
    return CatalogueReader.read(kept + files, folder: MadeUpWorkspace.folder).diagnostics.map {
      "\($0.place.file.dropFirst(MadeUpWorkspace.folder.count + 1)) \($0.rule) \($0.message)"
    }
  }

  private func changed(_ id: String, _ number: Int, _ old: String, _ new: String) throws -> SourceFile {
    let file = MadeUpWorkspace.commitment(id, number: number)
    return SourceFile(
      path: file.path,
      text: try #require(String(validating: file.bytes, as: UTF8.self)).replacing(old, with: new))
  }

  @Test func findsNothingInAGoodCatalogue() {
    #expect(findings([]).isEmpty)
  }

  @Test func aMissingFrameworkIsNamed() {
    #expect(
      findings([], without: "\(MadeUpWorkspace.folder)/framework.json") == [
        "framework.json missing-file the framework has no file 'framework.json'"
      ])
  }

  @Test func numbersAreUsedOnce() {
    #expect(
      findings([MadeUpWorkspace.commitment("TWO-1", number: 2)]).map { $0.split(separator: " ")[1] } == [
        "doubled-number"
      ])
  }

  @Test func anAreaMustBeOfTheFramework() {
    #expect(
      findings([MadeUpWorkspace.commitment("SIX-1", number: 6)]) == [
        "Commitments/SIX-1.md unknown-area 'SIX' is not an area of the framework"
      ])
  }

  @Test func aRoleMustBeOfTheFramework() throws {
    #expect(
      findings([try changed("ONE-1", 1, "called-on: all", "called-on: pilots")]) == [
        "Commitments/ONE-1.md unknown-role 'pilots' is not a role of the framework"
      ])
  }

  @Test func theSecretariatDoesNotGradeEveryone() throws {
    #expect(
      findings([try changed("ONE-1", 1, "called-on: all", "called-on: hosts")]) == [
        "Commitments/ONE-1.md assessed-by the Secretariat does not grade those whom 'ONE-1' calls on"
      ])
  }

  @Test func aSourceMustBeListed() throws {
    #expect(
      findings([try changed("ONE-1", 1, "sources: S1", "sources: S1, S9")]) == [
        "Commitments/ONE-1.md unknown-source 'S9' is not a source of the catalogue"
      ])
  }

  @Test(arguments: [
    (
      "Languages/de/ONE-1.md", "---\nid: ONE-1\n---\n# T\n",
      "Languages/de/ONE-1.md unknown-language 'de' is not one of the six languages"
    ),
    (
      "Languages/fr/ONE-2.md", "---\nid: ONE-1\n---\n# T\n",
      "Languages/fr/ONE-2.md file-name the field 'id' is not the name of the file"
    ),
    (
      "Languages/fr/ONE-9.md", "---\nid: ONE-9\n---\n# T\n",
      "Languages/fr/ONE-9.md unknown-commitment 'ONE-9' is not a commitment of the framework"
    ),
  ])
  func aTranslationMustBelongToACommitment(path: String, text: String, finding: String) {
    #expect(findings([SourceFile(path: "\(MadeUpWorkspace.folder)/\(path)", text: text)]) == [finding])
  }

  @Test func filesForPeopleAreLeftAlone() {
    let readme = SourceFile(path: "\(MadeUpWorkspace.folder)/Commitments/README.md", text: "About.")
    #expect(findings([readme]).isEmpty)
  }
}
