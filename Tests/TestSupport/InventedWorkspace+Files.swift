package import CommitmentLedger

extension InventedWorkspace {
  /// The files of the invented framework.
  package static let catalogueFiles: [SourceFile] = [
    SourceFile(path: "Commitments/Frameworks/invented/framework.json", text: frameworkText),
    commitment("ALP-1", 1, "Invented rules for rivers", calledOn: "secretariat", term: "deliverable"),
    commitment(
      "ALP-2", 2, "Invented care of bridges", calledOn: "secretariat, host-countries",
      inferred: "host-countries",
      paragraph: "4"),
    commitment(
      "BET-1", 3, "Invented meetings of friends", calledOn: "host-countries", office: "Invented Office"),
    commitment("BET-2", 4, "Invented songs for all", calledOn: "all", provenance: "topic-confirmed"),
    commitment("FUP-1", nil, "Invented review of the pact", calledOn: "all"),
  ]

  /// The files of the invented registers.
  package static let registerFiles: [SourceFile] = [
    register(
      "states.csv",
      """
      code,kind,iso2,m49,name_en,name_fr,name_es,name_ar,name_ru,name_zh,formal_en,group,member_since,aliases,source,note
      AAA,state,AA,991,Invented Alpha,,,,,,the Invented Republic of Alpha,African States,1945-10-24,,invented,
      BBB,state,BB,992,Invented Beta,,,,,,the Invented Kingdom of Beta,Asia-Pacific States,1950,Betaland,invented,
      CCC,state,CC,993,Invented Gamma,,,,,,,Eastern European States,1960,,invented,
      DDD,observer,DD,994,Invented Delta,,,,,,,,,,invented,
      """),
    register(
      "organizations.csv",
      """
      code,kind,name_en,name_fr,name_es,name_ar,name_ru,name_zh,aliases,source,note
      INVO,organization,Invented Organization,,,,,,,invented,
      """),
    register(
      "missions.csv",
      """
      acronym,name,type,host,area,start,end,established_by,latest_mandate,mandate_until,state,source,note
      INVMIS,Invented Mission,peacekeeping operation,BBB,Beta,2015-03-01,,S/RES/0001 (2015),S/RES/0002 (2025),2026-12-15,active,https://invented.example/mission,
      """),
    register(
      "endorsement-totals.csv",
      """
      date,precision,states,organizations,standing,source,note
      2018-10-01,by,2,1,official,https://invented.example/total,
      2019-05-05,day,3,1,secondary,https://invented.example/press,
      """),
  ]

  private static func register(_ name: String, _ text: String) -> SourceFile {
    SourceFile(path: "Commitments/Registers/\(name)", text: text + "\n")
  }

  package static func commitment(
    _ id: String, _ number: Int?, _ title: String, calledOn: String, inferred: String = "",
    term: String = "continuing", provenance: String = "text-seen", paragraph: String = "", office: String = ""
  ) -> SourceFile {
    let bases =
      calledOn.contains("host-countries")
      ? "independent-assessment, desk-review"
      : "self-reported, secretariat-assessed, independent-assessment, desk-review"
    var fields: [(key: String, value: String)] = [("id", id)]
    if let number { fields += [("number", String(number)), ("area", String(id.prefix(3)))] }
    fields += [
      ("paragraph", paragraph), ("called-on", calledOn), ("inferred", inferred), ("term", term),
      ("assessed-by", bases), ("measurable", "judgement"), ("provenance", provenance), ("sources", ""),
      ("responsible-office", office), ("target-date", ""), ("reading-note", "An invented note on \(id)."),
    ]
    var lines = ""
    for field in fields {
      lines += field.value.isEmpty ? "\(field.key):\n" : "\(field.key): \(field.value)\n"
    }
    let folder = number == nil ? "FollowUp" : "Commitments"
    return SourceFile(
      path: "Commitments/Frameworks/invented/\(folder)/\(id).md",
      text: "---\n\(lines)---\n\n# \(title)\n\nEverybody invented undertakes this: \(title.lowercased()).\n")
  }

  private static let frameworkText = """
    {
      "id": "invented",
      "version": "1",
      "names": {"en": "Invented Pact"},
      "declaration": {"names": {"en": "Invented Declaration"}, "openedForEndorsement": "2018-08-16"},
      "numbering": "The four numbers are invented.",
      "publishedLanguages": ["en"],
      "areas": [
        {"key": "ALP", "number": 1, "names": {"en": "Alpha: invented rivers"}, "shortNames": {"en": "Rivers"},
         "collective": "All invented endorsers undertake to look after rivers."},
        {"key": "BET", "number": 2, "names": {"en": "Beta: invented friendship"}, "shortNames": {"en": "Friendship"},
         "reminder": "name no invented friend"}
      ],
      "followUp": {"key": "FUP", "names": {"en": "Follow-up of the Invented Declaration"}},
      "roles": [
        {"key": "secretariat", "names": {"en": "Secretariat"}, "meaning": "The invented office.",
         "membership": "none", "gradedBySecretariat": true, "source": "invented"},
        {"key": "host-countries", "names": {"en": "Host countries"}, "meaning": "Invented hosts.",
         "membership": "members", "gradedBySecretariat": false, "source": "invented"},
        {"key": "all", "names": {"en": "All endorsers, collectively"}, "meaning": "Everybody invented.",
         "membership": "none", "gradedBySecretariat": true, "source": "invented"}
      ],
      "rubric": {
        "version": "1",
        "note": "This scale is invented.",
        "statuses": [
          {"key": "not-assessed", "label": "Not assessed", "meaning": "No assessment yet."},
          {"key": "not-started", "label": "No action identified", "meaning": "A search found no action.",
           "bar": {"searched": true}},
          {"key": "limited-progress", "label": "Limited progress", "meaning": "Action has begun.",
           "bar": {"documents": 1, "natures": ["decision", "act", "report"], "afterDate": "2018-08-16"}},
          {"key": "substantial-progress", "label": "Substantial progress", "meaning": "Most is in effect.",
           "bar": {"documents": 2, "natures": ["decision", "act", "report", "data"], "deliveryDocuments": 1,
                   "deliveryNatures": ["act", "report", "data"], "recentMonths": 12, "afterDate": "2018-08-16"}},
          {"key": "implemented", "label": "Implemented", "continuingLabel": "In effect, being sustained",
           "meaning": "It is in effect.",
           "bar": {"documents": 2, "natures": ["decision", "act", "report", "data"], "deliveryDocuments": 1,
                   "deliveryNatures": ["act", "report", "data"], "recentMonths": 12, "distinctSources": true,
                   "approval": true, "afterDate": "2018-08-16"}},
          {"key": "overtaken-by-events", "label": "Overtaken by events", "meaning": "No longer applicable.",
           "bar": {"documents": 1, "natures": ["decision", "act"], "approval": true}}
        ],
        "bases": [
          {"key": "self-reported", "label": "reported by the implementer"},
          {"key": "secretariat-assessed", "label": "Secretariat-assessed"},
          {"key": "independent-assessment", "label": "independent assessment"},
          {"key": "desk-review", "label": "desk review"}
        ],
        "currency": {"currentMonths": 12, "ageingMonths": 18},
        "currencyLabels": {"current": "evidence in the last 12 months", "ageing": "evidence in the last 18 months",
                           "stale": "no evidence in the last 18 months", "none": "no evidence recorded"},
        "changeLabels": {"advanced": "status raised", "no-change": "unchanged", "regressed": "status lowered",
                         "first-assessment": "first assessment", "not-comparable": "not comparable"},
        "directionLabels": {"advances": "advances", "sets-back": "sets back", "neutral": "neutral"},
        "natureLabels": {"decision": "decision", "act": "act", "report": "report", "data": "data",
                         "statement": "statement", "pledge": "pledge", "recommendation": "recommendation"}
      }
    }
    """
}
