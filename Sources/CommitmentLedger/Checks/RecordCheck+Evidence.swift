import CommitmentModel

extension RecordCheck {
  mutating func check(_ evidence: Evidence) {
    if evidence.title.allSatisfy(\.isWhitespace) { report("missing-field", .title, "the title is empty") }
    if evidence.citation.isEmpty {
      report(
        "no-source", .title, "the evidence names no symbol, address or document",
        hint: "give --symbol, --url or --document: evidence without a source is not evidence")
    }
    if let url = evidence.citation.url, !Self.isAddress(url) {
      report(
        "bad-address", .url, "'\(url)' is not an address",
        hint: "it begins with https:// or http:// and has no spaces")
    }
    if let url = evidence.citation.archived, !Self.isAddress(url) {
      report(
        "bad-address", .archived, "'\(url)' is not an address", hint: "it begins with https:// or http://")
    }
    if evidence.marks.isEmpty {
      report("missing-field", .commitments, "the evidence is cited under no commitment")
    }
    var seen: Set<CommitmentID> = []
    for mark in evidence.marks {
      expectCommitment(mark.commitment, .commitments)
      if !seen.insert(mark.commitment).inserted {
        report(
          "doubled-commitment", .commitments, "'\(mark.commitment)' is named twice", hint: "name it once")
      }
    }
    if let opened = register.framework.openedForEndorsement, let date = record.header.date,
      date.last < opened,
      let mark = evidence.marks.first(where: { $0.direction != .neutral })
    {
      report(
        "baseline", .commitments,
        "'\(mark)' is dated before the commitments were made, on \(opened), so it cannot point anywhere",
        hint: "what came before is a baseline: cite it as '\(mark.commitment):neutral'")
    }
    for role in evidence.roles { expectRole(role, .roles) }
    for state in evidence.states { expectEndorser(state.code, .states) }
    for mission in evidence.missions where register.registers.mission(mission) == nil {
      report(
        "unknown-mission", .missions, "mission '\(mission)' is not in the register",
        hint: "'a4p missions' lists them",
        value: mission.text)
    }
  }

  /// Whether a text has the form of an address on the web: so it can be a link and nothing else.
  package static func isAddress(_ text: String) -> Bool {
    let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
    return isWeb && text.utf8.count > 10
      && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
  }
}
