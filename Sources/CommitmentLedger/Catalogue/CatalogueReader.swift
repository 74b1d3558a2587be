import CommitmentModel
import Formats

/// Reads a framework from the files of its folder.
enum CatalogueReader {
  /// The framework and everything wrong with its files.
  ///
  /// - Parameters:
  ///   - files: all files below `Commitments/Frameworks/<framework>/`, in any order.
  ///   - folder: that folder, for findings about what is not there.
  /// - Returns: the framework, or nil where its main file cannot be read, and the findings.
  static func read(_ files: [SourceFile], folder: String) -> (
    framework: Framework?, diagnostics: [Diagnostic]
  ) {
    var diagnostics: [Diagnostic] = []
    let files = files.sorted { $0.path < $1.path }
    let inside = { (part: String) in
      let start = "\(folder)/\(part)/"
      return files.filter {
        $0.path.hasPrefix(start) && $0.path.hasSuffix(".md") && $0.stem != "README"
      }
    }
    let named = { (name: String) in
      let path = "\(folder)/\(name)"
      return files.first { $0.path == path }
    }
    guard let main = named("framework.json") else {
      diagnostics.append(
        Diagnostic(
          .error, rule: "missing-file", at: Diagnostic.Place(file: "\(folder)/framework.json"),
          "the framework has no file 'framework.json'", hint: "restore it, for example with git"))
      return (nil, diagnostics)
    }
    let titles = titles(files, folder: folder, diagnostics: &diagnostics)
    var commitments: [Commitment] = []
    for (part, isFollowUp) in [("Commitments", false), ("FollowUp", true)] {
      for file in inside(part) {
        let (commitment, findings) = CommitmentFile.read(file, isFollowUp: isFollowUp)
        diagnostics += findings
        if let commitment { commitments.append(commitment.adding(titles[commitment.id] ?? [:])) }
      }
    }
    let sources = sources(named("sources.csv"), diagnostics: &diagnostics)
    guard var reader = FrameworkFile(main, diagnostics: &diagnostics) else { return (nil, diagnostics) }
    let calendar = CalendarReader.read(named("calendar.csv"), diagnostics: &diagnostics)
    let framework = reader.framework(commitments: commitments, sources: sources, calendar: calendar)
    diagnostics += reader.members.diagnostics
    if let framework {
      diagnostics += CatalogueCheck.findings(framework, folder: folder)
      diagnostics += strangers(files, to: framework, folder: folder)
    }
    return (framework, diagnostics)
  }

  private static func titles(
    _ files: [SourceFile], folder: String, diagnostics: inout [Diagnostic]
  ) -> [CommitmentID: [Language: String]] {
    var titles: [CommitmentID: [Language: String]] = [:]
    let start = "\(folder)/Languages/"
    for file in files where file.path.hasPrefix(start) && file.path.hasSuffix(".md") {
      let code = file.path.dropFirst(start.count).prefix { $0 != "/" }
      guard let language = Language(rawValue: String(code)) else {
        diagnostics.append(
          file.diagnostic(.error, rule: "unknown-language", "'\(code)' is not one of the six languages"))
        continue
      }
      let matter = FrontMatter(file)
      diagnostics += matter.diagnostics
      guard let id = matter.field("id").flatMap({ CommitmentID($0.value) }), id.text == file.stem else {
        diagnostics.append(
          file.diagnostic(
            .error, rule: "file-name", "the field 'id' is not the name of the file",
            hint: "write 'id: \(file.stem)'"))
        continue
      }
      titles[id, default: [:]][language] = matter.title
    }
    return titles
  }

  /// Translations of what is no commitment.
  private static func strangers(_ files: [SourceFile], to framework: Framework, folder: String)
    -> [Diagnostic]
  {
    let start = "\(folder)/Languages/"
    let read = Set(files.compactMap { $0.path.hasPrefix(start) ? nil : CommitmentID($0.stem) })
    return files.compactMap { file in
      guard file.path.hasPrefix(start), let id = CommitmentID(file.stem), !read.contains(id) else {
        return nil
      }
      return file.diagnostic(
        .error, rule: "unknown-commitment", "'\(id)' is not a commitment of the framework",
        hint: "name the file as that of the commitment which it translates")
    }
  }

  private static func sources(_ file: SourceFile?, diagnostics: inout [Diagnostic]) -> [CatalogueSource] {
    guard let file else { return [] }
    let reader = RegisterRows(file, columns: ["key", "title", "address", "confirms"])
    let sources = reader.map { row in
      CatalogueSource(
        key: row["key"], title: row["title"], address: row["address"], confirms: row["confirms"])
    }
    diagnostics += reader.diagnostics
    return sources
  }
}

extension Commitment {
  /// The same commitment with its title in further languages.
  fileprivate func adding(_ titles: [Language: String]) -> Commitment {
    var all = titles
    all[.english] = title
    return Commitment(
      id: id, number: number, paragraph: paragraph, calledOn: calledOn, term: term, assessedBy: assessedBy,
      measurability: measurability, provenance: provenance, sources: sources,
      responsibleOffice: responsibleOffice,
      targetDate: targetDate, readingNote: readingNote, titles: Translations(all), sentences: sentences)
  }
}
