import CommitmentModel
import Foundation
import Testing

/// The catalogue and the registers that ship, counted from the data.
struct CatalogueTests {
  @Test func catalogueAndRegistersAreWithoutFindings() throws {
    #expect(try RealWorkspace.diagnostics() == [])
  }

  @Test func thereAre45NumberedCommitmentsEachOnce() throws {
    let numbers = try RealWorkspace.framework().numberedCommitments.compactMap(\.number)
    #expect(numbers.sorted() == Array(1...45))
  }

  @Test(arguments: [
    ("POL", 8), ("WPS", 3), ("POC", 4), ("SAF", 4), ("PER", 12), ("PBS", 6), ("PAR", 4), ("CON", 4),
  ])
  func anAreaHasItsCommitments(key: String, count: Int) throws {
    let area = try #require(AreaKey(key))
    let commitments = try RealWorkspace.framework().commitments(in: area)
    #expect(commitments.map(\.id.text) == (1...count).map { "\(key)-\($0)" })
  }

  @Test func theNumbersRunThroughTheEightAreasInTheirOrder() throws {
    let framework = try RealWorkspace.framework()
    #expect(framework.areas.map(\.number) == Array(1...8))
    #expect(Set(framework.areas.map(\.key)).count == 8)
    let inOrder = framework.areas.flatMap { framework.commitments(in: $0.key) }
    #expect(inOrder.compactMap(\.number) == Array(1...45))
  }

  @Test func twoFollowUpCommitmentsStandOutsideTheNumbering() throws {
    let framework = try RealWorkspace.framework()
    #expect(framework.followUpCommitments.map(\.id.text) == ["FUP-1", "FUP-2"])
    #expect(framework.followUpCommitments.allSatisfy { $0.number == nil })
  }

  @Test func the45RestOnTextSeenTopicsConfirmedAndGeneralKnowledge() throws {
    let framework = try RealWorkspace.framework()
    let counts = Dictionary(grouping: framework.numberedCommitments, by: \.provenance).mapValues(\.count)
    #expect(counts == [.textSeen: 33, .topicConfirmed: 10, .generalKnowledge: 2])
    for count in ["45", "33", "10", "2"] {
      #expect(framework.numbering.contains(count), "the note on the numbering does not say \(count)")
    }
  }

  @Test func everyCommitmentAndAreaHasAnArabicName() throws {
    let framework = try RealWorkspace.framework()
    let arabic =
      framework.commitments.map { ($0.id.text, $0.titles[.arabic]) }
      + framework.areas.map { ($0.key.text, $0.names[.arabic]) }
      + framework.roles.map { ($0.key.text, $0.names[.arabic]) }
    for (key, name) in arabic {
      let scalars = try #require(name, "\(key) has no Arabic name").unicodeScalars
      #expect(scalars.contains { (0x0600...0x06FF).contains($0.value) }, "\(key)")
    }
  }

  @Test func everyReferenceLeadsSomewhere() throws {
    let framework = try RealWorkspace.framework()
    let sources = Set(framework.sources.map(\.key))
    let areas = Set(framework.areas.map(\.key) + [framework.followUpKey].compactMap(\.self))
    for commitment in framework.commitments {
      #expect(areas.contains(commitment.id.area), "\(commitment.id)")
      #expect(!commitment.calledOn.isEmpty, "\(commitment.id) calls on nobody")
      #expect(commitment.calledOn.allSatisfy { framework.role($0.role) != nil }, "\(commitment.id)")
      #expect(Set(commitment.sources).isSubset(of: sources), "\(commitment.id): \(commitment.sources)")
      #expect(!commitment.assessedBy.isEmpty, "\(commitment.id) is assessed by nobody")
    }
  }

  @Test func aCommitmentWhoseTextWasSeenNamesASource() throws {
    let commitments = try RealWorkspace.framework().commitments
    let silent = commitments.filter { $0.provenance != .generalKnowledge && $0.sources.isEmpty }
    #expect(silent.map(\.id.text) == [])
  }

  @Test func theRubricHasEveryStatusWithItsLabel() throws {
    let rubric = try RealWorkspace.framework().rubric
    #expect(rubric.steps.map(\.status) == AssessmentStatus.allCases)
    #expect(rubric.steps.allSatisfy { !$0.label.isEmpty && !$0.meaning.isEmpty })
    let keys =
      Basis.allCases.map(\.rawValue) + Currency.allCases.map(\.rawValue)
      + Change.Kind.allCases.map(\.rawValue)
      + EvidenceDirection.allCases.map(\.rawValue) + EvidenceNature.allCases.map(\.rawValue)
    for key in keys { #expect(rubric.labels[key] != nil, "'\(key)' has no label") }
  }

  @Test func labelsOfThePagesAreNeutral() throws {
    let rubric = try RealWorkspace.framework().rubric
    let words =
      rubric.steps.flatMap { [$0.label, $0.continuingLabel ?? "", $0.meaning] } + rubric.labels.values
    for text in words { #expect(UnneutralWords.found(in: text) == [], "\(text)") }
  }

  @Test func englishTitlesAreUnique() throws {
    let titles = try RealWorkspace.framework().commitments.map { $0.title.lowercased() }
    #expect(Set(titles).count == titles.count)
  }

  @Test func titlesAndSentencesArePlainText() throws {
    let html = try NSRegularExpression(pattern: #"</?[A-Za-z!]|&#?\w+;"#)
    for commitment in try RealWorkspace.framework().commitments {
      let titles = Language.allCases.compactMap { commitment.titles[$0] }
      for text in titles + [commitment.sentences] {
        #expect(!text.isEmpty, "\(commitment.id)")
        #expect(!text.contains { $0.isNewline || $0 == "|" }, "\(commitment.id): \(text)")
        let range = NSRange(text.startIndex..., in: text)
        #expect(html.firstMatch(in: text, range: range) == nil, "\(commitment.id): \(text)")
      }
    }
  }

  @Test func titlesSentencesAndReadingNotesAreNeutral() throws {
    for commitment in try RealWorkspace.framework().commitments {
      for text in [commitment.title, commitment.sentences, commitment.readingNote] {
        #expect(UnneutralWords.found(in: text) == [], "\(commitment.id): \(text)")
      }
    }
  }

  @Test(arguments: [
    ("The State refused.", ["refused"]), ("A third party", ["party"]), ("Political parties", []),
    ("A stalemate", []), ("Ratified", ["ratif"]),
  ])
  func findsAnUnneutralWord(text: String, words: [String]) {
    #expect(UnneutralWords.found(in: text) == words)
  }
}
