import CommitmentModel
import Testing

@testable import CommitmentLedger

/// A small workspace that exists only here: its files, and the ledger that a test gives it.
enum MadeUpWorkspace {
  static let folder = "Commitments/Frameworks/made-up"

  static let framework = """
    {
      "id": "made-up",
      "version": "1",
      "names": {"en": "Made up", "fr": "Inventé"},
      "declaration": {"names": {"en": "The text"}, "openedForEndorsement": "2018-08-16"},
      "numbering": "Our own.",
      "publishedLanguages": ["en", "fr"],
      "areas": [
        {"key": "ONE", "number": 1, "names": {"en": "First"}, "shortNames": {"en": "1st"}, "collective": "Together."},
        {"key": "TWO", "number": 2, "names": {"en": "Second"}, "shortNames": {"en": "2nd"}}
      ],
      "followUp": {"key": "FOL", "names": {"en": "Follow-up"}},
      "roles": [
        {"key": "hosts", "names": {"en": "Hosts"}, "meaning": "They host.", "membership": "members", "gradedBySecretariat": false},
        {"key": "all", "names": {"en": "All"}, "meaning": "All.", "membership": "none", "gradedBySecretariat": true}
      ],
      "rubric": {
        "version": "1",
        "statuses": [
          {"key": "not-assessed", "label": "Not assessed", "meaning": "None."},
          {"key": "not-started", "label": "No action", "meaning": "None.", "bar": {"searched": true}},
          {"key": "limited-progress", "label": "Limited", "meaning": "Some.", "bar": {"documents": 1, "natures": ["act"]}},
          {"key": "substantial-progress", "label": "Substantial", "meaning": "Most.", "bar": {"documents": 2, "recentMonths": 12}},
          {"key": "implemented", "label": "Implemented", "continuingLabel": "In effect", "meaning": "All.", "bar": {"approval": true}},
          {"key": "overtaken-by-events", "label": "Overtaken", "meaning": "Off.", "bar": {"approval": true, "afterDate": "2018-08-16"}}
        ],
        "bases": [{"key": "desk-review", "label": "Desk review"}],
        "currency": {"currentMonths": 12, "ageingMonths": 18},
        "natureLabels": {"act": "Act"}
      }
    }

    """

  static let commitment = """
    ---
    id: ONE-1
    number: 1
    area: ONE
    paragraph: 4
    called-on: all
    inferred:
    term: continuing
    assessed-by: desk-review, self-reported
    measurable: proxy
    provenance: text-seen
    sources: S1
    responsible-office:
    target-date: 2030
    reading-note: How it is read.
    ---

    # A first title

    One sentence, on
    two lines.

    Another sentence.

    """

  /// A commitment's file made from ``commitment`` with another identifier, number and area.
  static func commitment(_ id: String, number: Int) -> SourceFile {
    let text = commitment.replacing("id: ONE-1", with: "id: \(id)").replacing(
      "number: 1", with: "number: \(number)"
    )
    .replacing("area: ONE", with: "area: \(id.prefix(3))")
    return SourceFile(path: "\(folder)/Commitments/\(id).md", text: text)
  }

  static var followUp: SourceFile {
    let text = commitment.replacing("id: ONE-1", with: "id: FOL-1").replacing("number: 1\n", with: "")
      .replacing("area: ONE\n", with: "")
    return SourceFile(path: "\(folder)/FollowUp/FOL-1.md", text: text)
  }

  static let catalogue: [SourceFile] = [
    SourceFile(path: "\(folder)/framework.json", text: framework), commitment("ONE-1", number: 1),
    commitment("ONE-2", number: 2), commitment("TWO-1", number: 3), followUp,
    SourceFile(
      path: "\(folder)/sources.csv", text: "key,title,address,confirms\nS1,A source,https://example.org,All\n"
    ),
    SourceFile(
      path: "\(folder)/Languages/fr/ONE-1.md",
      text: "---\nid: ONE-1\n---\n\n# Un premier titre\n\nUne phrase.\n"),
  ]

  static let states = """
    code,kind,iso2,m49,name_en,name_fr,formal_en,group,member_since,aliases,source,note
    AAA,state,AA,001,Alpha,Alphé,the Republic of Alpha,First group,1945-10-24,Alfa; Old Alpha,S,
    BBB,state,BB,002,Beta,Bêta,,Second group,1960,,S,

    """

  static let registers: [SourceFile] = [
    SourceFile(path: "Commitments/Registers/states.csv", text: states),
    SourceFile(
      path: "Commitments/Registers/organizations.csv",
      text: "code,kind,name_en,aliases,source,note\nORG,organization,Organization,,S,\n"),
    SourceFile(
      path: "Commitments/Registers/missions.csv",
      text: """
        acronym,name,type,host,area,start,end,established_by,latest_mandate,mandate_until,state,source,note
        UNONE,First mission,operation,AAA;BBB,Alpha,2014-04-10,,S/RES/1 (2014),,2026-11-15,active,S,

        """),
    SourceFile(
      path: "Commitments/Registers/endorsement-totals.csv",
      text: "date,precision,states,organizations,standing,source,note\n2018-09-25,by,150,4,official,S,\n"),
  ]

  /// What the workspace reader makes of the files and a ledger.
  static func read(
    ledger: [SourceFile] = [], catalogue: [SourceFile] = catalogue
  ) throws -> (workspace: Workspace?, diagnostics: [Diagnostic]) {
    Workspace.read(
      framework: try #require(FrameworkID("made-up")), catalogue: catalogue, registers: registers,
      ledger: ledger)
  }

  static func workspace(ledger: [SourceFile] = []) throws -> Workspace {
    try #require(try read(ledger: ledger).workspace)
  }

  /// A segment of the first quarter of 2026 with the lines given, each with its line feed.
  static func segment(_ lines: [[UInt8]], stream: String = "aaaa", part: Int = 1) -> SourceFile {
    let number = part == 1 ? "" : ".\(part)"
    return SourceFile(
      path: "Commitments/Ledger/desk-1/2026/2026-Q1.\(stream)\(number).jsonl",
      bytes: lines.flatMap { $0 + [0x0A] })
  }

  /// The lines of records as one stream writes them.
  static func stream(_ records: [Record]) -> [[UInt8]] {
    var previous: RecordSum?
    return records.map { record in
      let (bytes, sum) = RecordWriter.line(record, previous: previous)
      previous = sum
      return bytes
    }
  }

  /// Records of all kinds in turn.
  static func records(_ count: Int, seed: UInt64 = 1) throws -> [Record] {
    var generator = RecordGenerator(seed: seed)
    return try (0..<count).map { try generator.record(RecordKind.allCases[$0 % RecordKind.allCases.count]) }
  }
}
