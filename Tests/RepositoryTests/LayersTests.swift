import TestSupport
import Testing

/// The rooms of the house: who imports whom.
struct LayersTests {
  @Test(arguments: LayerTable.allowed.keys.sorted())
  func importsOnlyWhatItsFloorAllows(target: String) throws {
    let paths = try ProjectFiles.paths(below: "Sources/\(target)", suffix: ".swift")
    #expect(!paths.isEmpty, "Sources/\(target) holds no file")
    let findings = try paths.flatMap {
      LayerTable.findings(in: try ProjectFiles.text($0), path: $0, target: target)
    }
    #expect(findings == [])
  }

  @Test func everyFolderOfSourcesIsARoomOfTheTable() {
    #expect(ProjectFiles.folders(in: "Sources") == LayerTable.allowed.keys.sorted())
  }

  @Test func foundationIsNowhereInSources() throws {
    let findings = try ProjectFiles.paths(below: "Sources", suffix: ".swift").flatMap { path in
      LayerTable.imports(in: try ProjectFiles.text(path))
        .filter { $0.module.hasPrefix("Foundation") }.map { "\(path):\($0.line)" }
    }
    #expect(findings == [])
  }

  @Test func theExecutableIsOneImportAndOneStatement() throws {
    #expect(try ProjectFiles.paths(below: "Sources/a4p") == ["Sources/a4p/main.swift"])
    let lines = try ProjectFiles.text("Sources/a4p/main.swift").split(separator: "\n")
      .filter { !$0.hasPrefix("//") }
    #expect(lines.count == 2)
    #expect(lines.first == "import A4PCommandLine")
    #expect(lines.last?.contains(";") == false)
  }

  @Test func theManifestStatesTheSameDependencies() throws {
    let stated = try LayerTable.dependencies(inManifest: ProjectFiles.text("Package.swift"))
    #expect(stated.filter { LayerTable.allowed[$0.key] != nil } == LayerTable.allowed)
  }

  @Test func theManifestNamesNoPackageAndNoSystemLibrary() throws {
    let manifest = try ProjectFiles.text("Package.swift")
    for word in [".package(", ".systemLibrary(", ".binaryTarget(", ".plugin(", "unsafeFlags"] {
      #expect(!manifest.contains(word), "Package.swift has \(word)")
    }
  }

  @Test(arguments: [
    "import Foundation", "  import Foundation", "public import Foundation",
    "package import struct Foundation.Date",
    "@preconcurrency import Foundation", "@_exported public import Foundation",
    "import Formats; import Foundation",
  ])
  func catchesAPlantedImport(line: String) {
    let text = "/// Something.\n\(line)\nstruct Planted {}\n"
    let findings = LayerTable.findings(in: text, path: "Planted.swift", target: "CommitmentLedger")
    #expect(findings == ["Planted.swift:2: CommitmentLedger must not import Foundation"])
  }

  @Test func catchesARoomThatLooksUpOrSideways() {
    #expect(LayerTable.findings(in: "import Formats", path: "A.swift", target: "CommitmentModel").count == 1)
    #expect(
      LayerTable.findings(in: "import Scorecards", path: "A.swift", target: "CommitmentLedger").count == 1)
    #expect(LayerTable.findings(in: "import Glibc", path: "A.swift", target: "Scorecards").count == 1)
    #expect(LayerTable.findings(in: "import Glibc", path: "A.swift", target: "A4PCommandLine") == [])
  }

  @Test func aWordAboutImportingIsNoImport() {
    #expect(
      LayerTable.imports(in: "// import Foundation\nlet importer = 1\n#if canImport(Foundation)\n").isEmpty)
  }
}
