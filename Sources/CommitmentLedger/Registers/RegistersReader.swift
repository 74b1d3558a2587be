import CommitmentModel

/// Reads the registers from the files of `Commitments/Registers/`.
enum RegistersReader {
  /// The registers and everything wrong with their files.
  static func read(_ files: [SourceFile], folder: String) -> (registers: Registers, diagnostics: [Diagnostic])
  {
    var diagnostics: [Diagnostic] = []
    let file = { (name: String) -> SourceFile? in
      if let found = files.first(where: { $0.path == "\(folder)/\(name)" }) { return found }
      diagnostics.append(
        Diagnostic(
          .error, rule: "missing-file", at: Diagnostic.Place(file: "\(folder)/\(name)"),
          "the register '\(name)' is not there", hint: "restore it, for example with git"))
      return nil
    }
    let states = file("states.csv").map { readEndorsers($0, isOrganizations: false, &diagnostics) } ?? []
    let organizations =
      file("organizations.csv").map { readEndorsers($0, isOrganizations: true, &diagnostics) } ?? []
    let missions = file("missions.csv").map { readMissions($0, &diagnostics) } ?? []
    let totals = file("endorsement-totals.csv").map { readTotals($0, &diagnostics) } ?? []
    let kept = { (name: String) in files.first { $0.path == "\(folder)/\(name)" } }
    let registers = Registers(
      endorsers: states + organizations, missions: missions, totals: totals,
      formerNames: kept("former-names.csv").map { readFormerNames($0, &diagnostics) } ?? [],
      otherNames: kept("other-names.csv").map { readOtherNames($0, &diagnostics) } ?? [],
      orders: kept("orders.csv").map { readOrders($0, &diagnostics) } ?? [])
    diagnostics += unknownCodes(in: registers, folder)
    for mission in missions {
      for host in mission.hosts where registers[host] == nil {
        diagnostics.append(
          Diagnostic(
            .error, rule: "unknown-state", at: Diagnostic.Place(file: "\(folder)/missions.csv"),
            "the host '\(host)' of \(mission.acronym) is not in the register of States"))
      }
    }
    return (registers, diagnostics)
  }

  private static func readEndorsers(
    _ file: SourceFile, isOrganizations: Bool, _ diagnostics: inout [Diagnostic]
  ) -> [Endorser] {
    let columns = ["code", "kind", "name_en", "aliases", "source", "note"]
    let further = isOrganizations ? [] : ["iso2", "m49", "group", "member_since", "formal_en"]
    var reader = RegisterRows(file, columns: columns + further)
    reader.expectSorted(by: "code")
    let (names, formalNames) = (reader.places(ofTranslated: "name"), reader.places(ofTranslated: "formal"))
    let allowed: [Endorser.Kind] = isOrganizations ? [.organization] : [.state, .observer]
    let words = allowed.map(\.rawValue).joined(separator: " or ")
    var endorsers: [Endorser] = []
    for row in reader.rows {
      let code = reader.value(row, "code", "a code of upper-case letters") { EndorserCode($0) }
      let kind = reader.value(row, "kind", words) { text in allowed.first { $0.rawValue == text } }
      let since = reader.optional(row, "member_since", "a date such as 1945-10-24") { DateSpan($0) }
      guard let code, let kind else { continue }
      endorsers.append(
        Endorser(
          code: code, kind: kind, alpha2: row["iso2"].isEmpty ? nil : row["iso2"],
          m49: row["m49"].isEmpty ? nil : row["m49"], names: row.translations(names),
          formalNames: row.translations(formalNames), group: row["group"].isEmpty ? nil : row["group"],
          memberSince: since, aliases: RegisterRows.list(row["aliases"]), source: row["source"],
          note: row["note"]))
    }
    diagnostics += reader.diagnostics
    return endorsers
  }

  private static func readMissions(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> [Mission] {
    var reader = RegisterRows(
      file,
      columns: [
        "acronym", "name", "type", "host", "area", "start", "end", "established_by", "latest_mandate",
        "mandate_until", "state", "source", "note",
      ])
    reader.expectSorted(by: "acronym")
    var missions: [Mission] = []
    for row in reader.rows {
      guard let acronym = reader.value(row, "acronym", "an acronym", { MissionAcronym($0) }) else { continue }
      var hosts: [EndorserCode] = []
      for text in RegisterRows.list(row["host"]) {
        if let code = EndorserCode(text) {
          hosts.append(code)
        } else {
          reader.report(row, "host", "bad-value", "'\(text)' is not a code")
        }
      }
      let date = "a date such as 2014-04-10"
      missions.append(
        Mission(
          acronym: acronym, name: row["name"], type: row["type"], hosts: hosts, area: row["area"],
          start: reader.optional(row, "start", date) { DateSpan($0) },
          end: reader.optional(row, "end", date) { DateSpan($0) }, establishedBy: row["established_by"],
          latestMandate: row["latest_mandate"],
          mandateUntil: reader.optional(row, "mandate_until", date) { DateSpan($0) }, state: row["state"],
          source: row["source"], mandateSource: row["mandate_source"], note: row["note"]))
    }
    diagnostics += reader.diagnostics
    return missions
  }

  private static func readTotals(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> [EndorsementTotal]
  {
    var reader = RegisterRows(
      file, columns: ["date", "precision", "states", "organizations", "standing", "source", "note"])
    var totals: [EndorsementTotal] = []
    for row in reader.rows {
      let precision = reader.value(row, "precision", "a precision") { DatePrecision(rawValue: $0) }
      guard let precision,
        let span = reader.value(
          row, "date", "a date of that precision", { DateSpan(text: $0, precision: precision) }),
        let isOfficial = reader.value(
          row, "standing", "official or secondary",
          { text -> Bool? in
            text == "official" ? true : text == "secondary" ? false : nil
          })
      else { continue }
      totals.append(
        EndorsementTotal(
          span: span, states: reader.optional(row, "states", "a number") { Int($0) },
          organizations: reader.optional(row, "organizations", "a number") { Int($0) },
          isOfficial: isOfficial,
          source: row["source"], note: row["note"]))
    }
    diagnostics += reader.diagnostics
    return totals
  }
}
