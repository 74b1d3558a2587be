import CommitmentLedger
import CommitmentModel
import Scorecards

/// What `scorecard` does with a quarter that was signed: what was signed stays, and every difference is told.
struct SignedScorecard {
  private let seal: Seal
  private let folder: ReportsFolder
  private let pages: SignedPages
  /// Why the tool may write other bytes today: what it reads or how it writes has moved on.
  private let reasons: [String]

  init(_ seal: Seal, files: [ScorecardFile], in folder: ReportsFolder, _ open: OpenWorkspace)
    throws(CommandFault)
  {
    self.seal = seal
    self.folder = folder
    pages = SignedPages(seal, files: files, in: folder)
    reasons = try Self.reasons(seal, open)
  }

  private static func reasons(_ seal: Seal, _ open: OpenWorkspace) throws(CommandFault) -> [String] {
    let present = try open.sealedFiles()
    let changed = seal.changedFiles(among: present)
    let further = changed.count > 3 ? " and \(changed.count - 3) more" : ""
    var reasons: [String] = []
    if !changed.isEmpty { reasons.append("\(changed.prefix(3).joined(separator: ", "))\(further) changed") }
    if seal.pageFormat != ScorecardFiles.pageFormat {
      reasons.append("the page format went from \(seal.pageFormat) to \(ScorecardFiles.pageFormat)")
    }
    if seal.tool != Tool.version { reasons.append("the tool went from \(seal.tool) to \(Tool.version)") }
    let redacted = open.workspace.register.redactedCount
    if redacted > 0 { reasons.append("\(redacted.of("record is", "records are")) blacked out") }
    return reasons
  }

  /// Puts pages back that are gone or edited, where the tool writes what was signed, and writes further languages.
  func write(into name: String) throws(CommandFault) -> Answer {
    let outcome = try folder.write(pages.writable, removing: false)
    var lines = outcome.written.map { "wrote \(name)/\($0)" }
    let kept = pages.paths { $0 == .asSigned }.count
    lines.append(
      "\(seal.name.quarter) is signed: \(kept.of("page", "pages")) as signed, "
        + "\(outcome.written.count.of("file", "files")) written.")
    return answer(lines)
  }

  /// Everything that is not as it was signed: what can be put back first, then the findings.
  var differences: [PageDifference] { restorable + findings }

  private func difference(
    _ kind: PageDifference.Kind, _ path: String, _ words: String, _ figure: FigureDifference? = nil
  ) -> PageDifference {
    PageDifference(
      quarter: seal.name.quarter, path: path, kind: kind, words: "\(path): \(words)", figure: figure)
  }

  private var restorable: [PageDifference] {
    pages.standings.compactMap { path, standing in
      switch standing {
      case .asSigned, .lost: nil
      case .restorable(let isMissing):
        isMissing
          ? difference(.missing, path, "is missing") : difference(.altered, path, "is not what was signed")
      case .added: folder.digest(of: path) == nil ? difference(.missing, path, "is missing") : nil
      }
    }
  }

  private func answer(_ lines: [String]) -> Answer {
    let found = findings
    return Answer(
      (lines + found.map(\.words)).map { TerminalText.shown($0) + "\n" }.joined(), notes: remarks,
      code: found.isEmpty ? .done : .no)
  }

  /// What to say of the differences where nothing is put back.
  var checkRemarks: [String] {
    remarks
      + (restorable.isEmpty
        ? [] : ["a4p: hint: 'a4p scorecard --quarter \(seal.name.quarter)' puts them back"])
  }

  /// What is no finding but should be known, and the way out of findings.
  private var remarks: [String] {
    var notes: [String] = []
    if !pages.movedOn.isEmpty {
      let why =
        reasons.isEmpty ? "this build of the tool writes them otherwise" : reasons.joined(separator: "; ")
      let count = pages.movedOn.count.of("page", "pages")
      notes.append("note: the signed pages of \(seal.name.quarter) stay; \(count) would differ today: \(why)")
    }
    for language in Set(pages.paths { $0 == .added }.map { $0.split(separator: "/")[1] }).sorted() {
      notes.append(
        "note: the pages in '\(language)' were added after \(seal.name.quarter) was signed; no seal holds them"
      )
    }
    if !findings.isEmpty {
      notes.append(
        "a4p: hint: 'a4p verify' looks at what was signed; 'a4p sign-off --replace' signs anew, with a reason"
      )
    }
    return notes
  }

  private var findings: [PageDifference] {
    let lost = pages.standings.compactMap { path, standing -> PageDifference? in
      guard case .lost(let isMissing) = standing else { return nil }
      return difference(
        .lost, path,
        "\(isMissing ? "is gone" : "is not what was signed"), and the signed page cannot be written again from "
          + "here: restore it with git")
    }
    return lost
      + pages.differences.map { path, figure in
        difference(
          .figure, path, "\(figure.place) was signed as \(figure.former) and comes out as \(figure.latter)",
          figure)
      }
  }
}

extension OpenWorkspace {
  /// The files of the catalogue and the registers, which a seal names.
  func sealedFiles() throws(CommandFault) -> [SourceFile] {
    try folder.files(below: workspace.frameworkFolder) + folder.files(below: Workspace.registersFolder)
  }
}
