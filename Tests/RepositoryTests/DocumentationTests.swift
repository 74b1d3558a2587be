import Foundation
import TestSupport
import Testing

/// The documentation of the library, built with the toolchain's DocC.
struct DocumentationTests {
  private static let hasDocC =
    Toolchain.program("docc") != nil && Toolchain.program("swift-symbolgraph-extract") != nil

  /// What is public in a module, as the compiler tells it; the file is written into the folder.
  private static func extract(_ module: String, into folder: URL) throws -> [[String: Any]] {
    let target = try Toolchain.run("swiftc", ["-print-target-info"]).text
    let info = try JSONSerialization.jsonObject(with: Data(target.utf8)) as? [String: Any]
    let triple = try #require((info?["target"] as? [String: Any])?["unversionedTriple"] as? String)
    let extracted = try Toolchain.run(
      "swift-symbolgraph-extract",
      [
        "-module-name", module, "-I", try Toolchain.modules().path, "-target", triple, "-output-dir",
        folder.path,
        "-minimum-access-level", "public", "-skip-synthesized-members",
      ])
    try #require(extracted.isGood, "\(extracted.text)")
    let data = try Data(contentsOf: folder.appendingPathComponent("\(module).symbols.json"))
    let graph = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return try #require(graph?["symbols"] as? [[String: Any]])
  }

  @Test(
    "every public declaration is documented",
    .enabled(if: hasDocC, "the toolchain has no DocC"), arguments: Toolchain.libraryModules)
  func everyPublicDeclarationIsDocumented(module: String) throws {
    try ToolRun.withTemporaryFolder { folder in
      let symbols = try Self.extract(module, into: folder)
      #expect(symbols.count > 10)
      let bare = symbols.filter { ($0["docComment"] as? [String: Any]) == nil }
      let names = bare.map { ($0["pathComponents"] as? [String] ?? []).joined(separator: ".") }
      #expect(names.sorted() == [])
    }
  }

  @Test(
    "builds without a warning, and its links lead somewhere",
    .enabled(if: hasDocC, "the toolchain has no DocC"), arguments: Toolchain.libraryModules)
  func buildsWithoutAWarning(module: String) throws {
    try ToolRun.withTemporaryFolder { folder in
      _ = try Self.extract(module, into: folder)
      let built = try Self.build(
        ProjectFolder.url("Sources/\(module)/\(module).docc"), graphs: folder, module)
      #expect(built.isGood, "\(built.text)")
      #expect(!built.text.contains("warning:"), "\(built.text)")
    }
  }

  /// A link that leads nowhere would be a finding.
  @Test(.enabled(if: hasDocC, "the toolchain has no DocC"))
  func findsALinkThatLeadsNowhere() throws {
    try ToolRun.withTemporaryFolder { folder in
      let module = "Scorecards"
      _ = try Self.extract(module, into: folder)
      let catalogue = folder.appendingPathComponent("Planted.docc")
      try FileManager.default.createDirectory(at: catalogue, withIntermediateDirectories: true)
      try "# ``Scorecards``\n\nWords.\n\n## Overview\n\nSee ``NothingOfThatName``.\n".write(
        to: catalogue.appendingPathComponent("Scorecards.md"), atomically: true, encoding: .utf8)
      let built = try Self.build(catalogue, graphs: folder, module)
      #expect(!built.isGood)
      #expect(built.text.contains("NothingOfThatName"))
    }
  }

  private static func build(_ catalogue: URL, graphs: URL, _ module: String) throws -> Toolchain.Outcome {
    try Toolchain.run(
      "docc",
      [
        "convert", catalogue.path, "--additional-symbol-graph-dir", graphs.path, "--output-dir",
        graphs.appendingPathComponent("archive").path, "--fallback-display-name", module,
        "--fallback-bundle-identifier", "a4p.\(module)", "--warnings-as-errors",
      ])
  }
}
