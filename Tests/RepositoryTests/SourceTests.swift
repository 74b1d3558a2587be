import CommitmentModel
import Foundation
import TestSupport
import Testing

/// What the sources may not say: the framework is data, and a few habits are not ours.
struct SourceTests {
  /// The Swift files of the sources.
  private static func paths() throws -> [String] {
    let paths = try ProjectFiles.paths(below: "Sources", suffix: ".swift")
    try #require(paths.count > 50)
    return paths
  }

  /// Where code or a text matches a pattern.
  ///
  /// Samples may name commitments, roles and States: comments, examples of commands, the words of help and hints,
  /// and texts that say "such as". They teach the form and nothing depends on them.
  private static func places(_ pattern: String, in pieces: [SwiftPieces.Piece], path: String) throws
    -> [String]
  {
    let regex = try NSRegularExpression(pattern: pattern)
    return pieces.flatMap { piece in
      regex.matches(in: piece.content, range: NSRange(piece.content.startIndex..., in: piece.content)).map {
        match in
        let range =
          Range(match.range, in: piece.content) ?? piece.content.startIndex..<piece.content.startIndex
        let line = piece.line + piece.content[..<range.lowerBound].count(where: \.isNewline)
        return "\(path):\(line): \(piece.content[range])"
      }
    }
  }

  /// The sources, each taken apart once.
  private static let sources: Result<[(path: String, pieces: [SwiftPieces.Piece])], any Error> = Result {
    try paths().map { (path: $0, pieces: SwiftPieces(try ProjectFiles.text($0)).withoutSamples) }
  }

  private static func places(_ pattern: String) throws -> [String] {
    try sources.get().flatMap { try places(pattern, in: $0.pieces, path: $0.path) }
  }

  /// Words of which none may stand in the sources, as whole words; a hyphen is part of a word.
  private static func anyOf(_ words: [String]) -> String {
    let escaped = words.sorted().map(NSRegularExpression.escapedPattern(for:)).joined(separator: "|")
    return #"(?<![\p{L}\p{N}_-])(?:"# + escaped + #")(?![\p{L}\p{N}_-])"#
  }

  @Test func noSourceKnowsTheNumberOfCommitments() throws {
    let count = try RealWorkspace.framework().numberedCommitments.count
    let found = try Self.places(Self.anyOf([String(count)]))
    #expect(found == [])
  }

  @Test func noSourceKnowsACommitment() throws {
    let framework = try RealWorkspace.framework()
    let keys = framework.areas.map(\.key.text) + [framework.followUpKey?.text].compactMap(\.self)
    #expect(keys.count == 9)
    let found = try Self.places(#"\b(?:"# + keys.joined(separator: "|") + #")-\d"#)
    #expect(found == [])
  }

  @Test func noSourceKnowsARole() throws {
    let keys = try RealWorkspace.framework().roles.map(\.key.text).filter { $0 != "all" }
    #expect(keys.count == 8)
    let found = try Self.places(Self.anyOf(keys))
    #expect(found == [])
  }

  @Test func noSourceKnowsAStateOrAnOrganization() throws {
    let names = try RealWorkspace.registers().endorsers.map(\.name)
    #expect(names.count > 190)
    let found = try Self.places(Self.anyOf(names))
    #expect(found == [])
  }

  @Test func noSourceKnowsAnAreaOrATitle() throws {
    let framework = try RealWorkspace.framework()
    let names = framework.areas.map { $0.names.text(in: .english) } + framework.commitments.map(\.title)
    let found = try Self.places(Self.anyOf(names + [framework.name]))
    #expect(found == [])
  }

  @Test(arguments: [
    #"\btry!"#, #"\bas!"#, #"\bfatalError\("#, #"\bpreconditionFailure\("#, #"(?<![.\w])print\("#,
  ])
  func noSourceHasAHabitThatIsNotOurs(pattern: String) throws {
    let found = try Self.places(pattern)
    #expect(found == [])
  }

  @Test(arguments: ["TODO", "FIXME"])
  func noFileHasAMarkForLater(word: String) throws {
    let places = try Self.paths().filter { try ProjectFiles.text($0).contains(word) }
    #expect(places == [])
  }

  @Test func noFileIsLongerThan300Lines() throws {
    let paths = try Self.paths() + ProjectFiles.paths(below: "Tests", suffix: ".swift")
    let long = try paths.compactMap { path in
      let count = try ProjectFiles.text(path).count(where: \.isNewline)
      return count > 300 ? "\(path): \(count) lines" : nil
    }
    #expect(long == [])
  }

  /// Files that give one conformance to several types, and say so by their name.
  private static let namedAfterTheirTopic = Set(
    [
      "A4PCommandLine/Commands/Values/ArgumentValue+Model"
    ].map { "Sources/\($0).swift" })

  @Test func everyFileIsNamedAfterWhatItHolds() throws {
    var found: [String] = []
    for path in try Self.paths() where !path.hasSuffix("/main.swift") {
      let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
      if Self.namedAfterTheirTopic.contains(path) { continue }
      if let problem = try FileShape(ProjectFiles.text(path)).problem(fileName: name) {
        found.append("\(path) \(problem)")
      }
    }
    #expect(found == [])
    let gone = Self.namedAfterTheirTopic.subtracting(try Self.paths())
    #expect(gone.isEmpty, "take what is gone off the list of exceptions")
  }

  /// Folders of one machine; a temporary folder as such is on every machine.
  private static let foldersOfOneMachine = ["work", "root", "tmp/a4p"].map { "/" + $0 + "/" }

  @Test(arguments: [
    "Sources", "Tests", "Commitments", "Reports", "Package.swift", "README.md", "TUTORIAL.md", ".ci/run",
  ])
  func noFileHasAPathOfOneMachine(part: String) throws {
    let folders = Self.foldersOfOneMachine.map(NSRegularExpression.escapedPattern(for:))
    // Behind a letter or a full stop it is part of an address, not a path of its own.
    let regex = try NSRegularExpression(pattern: #"(?<![\w.~%-])(?:"# + folders.joined(separator: "|") + ")")
    let found = try ProjectFiles.paths(below: part).filter { path in
      let text = try ProjectFiles.text(path)
      return regex.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
    }
    #expect(found == [])
  }

  // MARK: - The check itself

  private static let sample = #"""
    /// A comment may say PER-3.
    let a = Argument(help: "Such as PER-4." + " Or PER-5.")
    let b = CommandExample(line: "a4p commitment PER-6", meaning: "by \(name(of: "PER-7"))")
    let c = value("id", "an identifier such as PER-8")
    let d = "the count \(count("PER-1")) of" // PER-2
    let e = """
      A text of several lines with PER-9.
      """
    """#

  @Test func findsWhatIsPlantedAndPassesOverSamples() throws {
    let found = try Self.places(
      #"PER-\d"#, in: SwiftPieces(Self.sample).withoutSamples, path: "Planted.swift")
    #expect(found == ["Planted.swift:5: PER-1", "Planted.swift:7: PER-9"])
  }

  @Test(arguments: [
    ("struct Other {}\n", "holds no 'Planted'"),
    ("struct Planted {}\nstruct Other {\n" + String(repeating: "  //\n", count: 60) + "}\n", "also holds"),
  ])
  func findsAFileWithAWrongName(text: String, problem: String) throws {
    #expect(try #require(FileShape(text).problem(fileName: "Planted")).hasPrefix(problem))
  }

  @Test(arguments: [
    ("struct Planted {}\nprivate struct Helper {}\n", "Planted"), ("extension Planted {}\n", "Planted+Topic"),
    ("package func planted() {}\n", "Planted"),
  ])
  func passesAFileWithAGoodName(text: String, name: String) throws {
    #expect(try FileShape(text).problem(fileName: name) == nil)
  }
}
