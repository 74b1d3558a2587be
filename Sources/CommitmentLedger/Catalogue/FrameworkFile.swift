import CommitmentModel
import Formats

/// Reads `framework.json`: areas, roles, rubric and what the framework says of itself.
struct FrameworkFile {
  private(set) var members: JSONMembers
  private let root: JSONNode

  init?(_ file: SourceFile, diagnostics: inout [Diagnostic]) {
    do throws(JSONFault) {
      root = try JSONReader.read(file.bytes)
    } catch {
      diagnostics.append(
        file.diagnostic(.error, rule: "not-json", at: error.offset, "this is not JSON: \(error.reason)"))
      return nil
    }
    members = JSONMembers(file)
  }

  /// The framework around commitments that were read from their own files.
  mutating func framework(
    commitments: [Commitment], sources: [CatalogueSource], calendar: [CalendarEntry]
  ) -> Framework? {
    let declaration = root["declaration"] ?? root
    let followUp = root["followUp"] ?? root
    let id = members.value(root, "id", "an identifier of a framework") { FrameworkID($0) }
    let opened = members.value(declaration, "openedForEndorsement", "a day such as 2018-08-16") {
      CalendarDate($0)
    }
    let rubric = rubric()
    guard let id, let rubric else { return nil }
    return Framework(
      id: id, version: members.text(root, "version"), names: members.translations(root, "names"),
      declarationNames: members.translations(declaration, "names"), openedForEndorsement: opened,
      numbering: members.text(root, "numbering"),
      publishedLanguages: members.values(root, "publishedLanguages", "a language") { Language(rawValue: $0) },
      areas: areas(), followUpKey: members.optionalText(followUp, "key").flatMap { AreaKey($0) },
      followUpNames: members.translations(followUp, "names"), roles: roles(), rubric: rubric,
      commitments: commitments, sources: sources, calendar: calendar, crosswalks: crosswalks(),
      publication: publication())
  }

  private mutating func crosswalks() -> [Crosswalk] {
    var crosswalks: [Crosswalk] = []
    for node in members.list(root, "crosswalks") {
      guard let key = members.value(node, "key", "letters, digits and hyphens", { Self.fileName($0) }) else {
        continue
      }
      if crosswalks.contains(where: { $0.key == key }) {
        members.report(node, "doubled-crosswalk", "the crosswalk '\(key)' is there twice")
        continue
      }
      let entries = members.list(node, "entries").map { entry in
        Crosswalk.Entry(
          key: members.text(entry, "key"), names: members.translations(entry, "names"),
          commitments: members.values(entry, "commitments", "a commitment") { CommitmentID($0) })
      }
      crosswalks.append(
        Crosswalk(
          key: key, names: members.translations(node, "names"), source: members.text(node, "source"),
          entries: entries))
    }
    return crosswalks
  }

  private mutating func publication() -> Publication {
    guard let node = root["publication"] else { return Publication() }
    return Publication(
      office: members.optionalText(node, "office").flatMap { $0.isEmpty ? nil : $0 },
      distribution: members.translations(node, "distribution"))
  }

  /// A text that can be the name of a page: `[a-z0-9-]`, 1 to 32 characters.
  private static func fileName(_ text: String) -> String? {
    let isName = text.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    return isName && (1...32).contains(text.utf8.count) ? text : nil
  }

  private mutating func areas() -> [Area] {
    var areas: [Area] = []
    for node in members.list(root, "areas") {
      guard let key = members.value(node, "key", "a key of two to five letters", { AreaKey($0) }),
        let number = members.number(node, "number")
      else { continue }
      if areas.contains(where: { $0.key == key }) {
        members.report(node, "doubled-area", "the area '\(key)' is there twice")
        continue
      }
      areas.append(
        Area(
          key: key, number: number, names: members.translations(node, "names"),
          shortNames: members.translations(node, "shortNames"),
          collective: members.optionalText(node, "collective") ?? "",
          reminder: members.optionalText(node, "reminder")))
    }
    if areas.isEmpty { members.report(root, "missing-field", "there are no areas") }
    return areas
  }

  private mutating func roles() -> [StakeholderRole] {
    var roles: [StakeholderRole] = []
    for node in members.list(root, "roles") {
      guard
        let key = members.value(
          node, "key", "a key of a role: 2 to 40 small letters and hyphens", { RoleKey($0) })
      else { continue }
      if roles.contains(where: { $0.key == key }) {
        members.report(node, "doubled-role", "the role '\(key)' is there twice")
        continue
      }
      let kinds = StakeholderRole.Holders.allCases.map(\.rawValue).joined(separator: ", ")
      roles.append(
        StakeholderRole(
          key: key, names: members.translations(node, "names"), meaning: members.text(node, "meaning"),
          holders: members.value(node, "membership", "one of \(kinds)") {
            StakeholderRole.Holders(rawValue: $0)
          } ?? .none,
          isGradedBySecretariat: members.flag(node, "gradedBySecretariat"),
          source: members.optionalText(node, "source") ?? ""))
    }
    if roles.isEmpty { members.report(root, "missing-field", "there are no roles") }
    return roles
  }

  private mutating func rubric() -> Rubric? {
    guard let node = root["rubric"] else {
      members.report(root, "missing-field", "the member 'rubric' is missing")
      return nil
    }
    var steps: [Rubric.Step] = []
    for step in members.list(node, "statuses") {
      let keys = AssessmentStatus.allCases.map(\.rawValue).joined(separator: ", ")
      guard let status = members.value(step, "key", "one of \(keys)", { AssessmentStatus(rawValue: $0) })
      else {
        continue
      }
      steps.append(
        Rubric.Step(
          status: status, label: members.text(step, "label"),
          continuingLabel: members.optionalText(step, "continuingLabel"),
          meaning: members.text(step, "meaning"),
          bar: step["bar"].map { bar($0) } ?? Rubric.Bar()))
    }
    for status in AssessmentStatus.allCases where !steps.contains(where: { $0.status == status }) {
      members.report(node, "missing-status", "the rubric says nothing of '\(status.rawValue)'")
    }
    var labels: [String: String] = [:]
    for list in ["currencyLabels", "changeLabels", "directionLabels", "natureLabels", "labels"] {
      labels.merge(members.dictionary(node, list)) { first, _ in first }
    }
    for base in members.list(node, "bases") {
      labels[members.text(base, "key")] = members.text(base, "label")
    }
    let currency = node["currency"] ?? node
    guard let current = members.number(currency, "currentMonths"),
      let ageing = members.number(currency, "ageingMonths")
    else { return nil }
    return Rubric(
      version: members.text(node, "version"), note: members.optionalText(node, "note") ?? "", steps: steps,
      currentMonths: current, ageingMonths: ageing, labels: labels)
  }

  private mutating func bar(_ node: JSONNode) -> Rubric.Bar {
    let natures = EvidenceNature.allCases.map(\.rawValue).joined(separator: ", ")
    return Rubric.Bar(
      documents: members.number(node, "documents", default: 0) ?? 0,
      natures: members.values(node, "natures", "one of \(natures)") { EvidenceNature(rawValue: $0) },
      deliveryDocuments: members.number(node, "deliveryDocuments", default: 0) ?? 0,
      deliveryNatures: members.values(node, "deliveryNatures", "one of \(natures)") {
        EvidenceNature(rawValue: $0)
      },
      recentMonths: node["recentMonths"] == nil ? nil : members.number(node, "recentMonths"),
      needsDistinctSources: members.flag(node, "distinctSources"),
      needsApproval: members.flag(node, "approval"),
      needsSearch: members.flag(node, "searched"),
      afterDate: node["afterDate"] == nil
        ? nil : members.value(node, "afterDate", "a day such as 2018-08-16") { CalendarDate($0) })
  }
}
