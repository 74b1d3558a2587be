import CommitmentLedger
import CommitmentModel
import Testing

/// The ledger that ships: sound, sourced, and never altered.
struct LedgerTests {
  @Test func theWorkspaceIsCheckedWithoutFindings() throws {
    let findings = try RealWorkspace.workspace().check(ledger: RealWorkspace.ledgerPaths())
    #expect(findings.map { "\($0.place.file):\($0.place.line ?? 0): \($0.rule): \($0.message)" } == [])
  }

  @Test func everySumFitsAndNoRecordIsMissing() throws {
    let workspace = try RealWorkspace.workspace()
    let report = LedgerVerifier.verify(workspace.segments)
    #expect(report.findings.map { "\($0.place.file):\($0.place.line ?? 0): \($0.message)" } == [])
    #expect(report.gaps == [])
    #expect(report.verified == workspace.register.recordCount)
    #expect(report.verified > 0)
  }

  @Test func everyLineIsReadAndSaysWhatAnotherReaderReads() throws {
    let register = try RealWorkspace.register()
    let raw = try RawLedger.all()
    #expect(register.unreadable == 0)
    #expect(register.recordCount == raw.lines.count)
    for line in raw.lines {
      let record = try #require(RecordID(line.id).flatMap { register[$0] }, "\(line.place)")
      #expect(record.kind.rawValue == line.kind, "\(line.place)")
      #expect(record.header.date?.last.description == line.last, "\(line.place)")
    }
  }

  @Test func everyRecordStandsInTheFolderOfItsOffice() throws {
    let wrong = try RawLedger.all().lines.filter { line in
      let folder = line.place.split(separator: "/").dropFirst(2).first.map(String.init)
      return line.texts["office"] != folder
    }
    #expect(wrong.map(\.place) == [])
  }

  @Test func noRecordWasWrittenUnderAGivenClock() throws {
    #expect(try RawLedger.all().lines.filter { $0.texts["clock"] != nil }.map(\.place) == [])
  }

  @Test func everyRecordHasASource() throws {
    let silent = try RawLedger.all().lines.filter { line in
      let keys = line.kind == "evidence" ? ["symbol", "url", "document"] : ["source"]
      let isSourced = ["evidence", "endorsement", "membership"].contains(line.kind)
      return isSourced && keys.allSatisfy { (line.texts[$0] ?? "").isEmpty }
    }
    #expect(silent.map(\.place) == [])
  }

  @Test func noEvidenceIsThereTwice() throws {
    struct Key: Hashable {
      var document: String
      var paragraph: String?
      var commitments: Set<String>
    }
    var seen: [Key: String] = [:]
    for line in try RawLedger.shipped().live where line.kind == "evidence" {
      let document = line.texts["symbol"] ?? line.texts["url"] ?? line.texts["document"] ?? ""
      let key = Key(document: document, paragraph: line.texts["paragraph"], commitments: line.commitments)
      let first = seen.updateValue(line.place, forKey: key)
      #expect(first == nil, "\(line.place) cites what \(first ?? "") cites")
    }
  }

  @Test func titlesAndSummariesOfEvidenceAreNeutral() throws {
    for line in try RawLedger.shipped().live where line.kind == "evidence" {
      for text in [line.texts["title"] ?? "", line.texts["summary"] ?? ""] {
        #expect(UnneutralWords.found(in: text) == [], "\(line.place): \(text)")
      }
    }
  }

  @Test func evidenceFromBeforeTheDeclarationIsABaseline() throws {
    let opened = try #require(try RealWorkspace.framework().openedForEndorsement).description
    for line in try RawLedger.shipped().live where line.kind == "evidence" && (line.last ?? "") < opened {
      let directions = (line.lists["commitments"] ?? []).map { $0.drop { $0 != ":" } }
      #expect(directions.allSatisfy { $0 == ":neutral" }, "\(line.place)")
    }
  }

  @Test(
    .enabled("git is not here, or the project is no work tree: there is nothing to compare with") {
      GitHistory.isHere
    })
  func whatGitHoldsOfASegmentIsItsBeginning() throws {
    let committed = GitHistory.paths(below: "Commitments/Ledger").filter { $0.hasSuffix(".jsonl") }
    let present = Set(try RealWorkspace.ledgerPaths())
    #expect(committed.filter { !present.contains($0) } == [], "segments are gone")
    for path in committed where present.contains(path) {
      let now = try ProjectFiles.bytes(path)
      for commit in GitHistory.commits(of: path) {
        guard let then = GitHistory.bytes(of: path, in: commit) else { continue }
        let isKept = now.starts(with: then)
        #expect(isKept, "\(path) does not begin with what \(commit) holds of it")
      }
    }
  }
}
