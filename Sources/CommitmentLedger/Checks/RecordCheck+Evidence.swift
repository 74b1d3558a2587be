import CommitmentModel

extension RecordCheck {
  mutating func check(_ evidence: Evidence) {
    if evidence.title.allSatisfy(\.isWhitespace) { report("missing-field", .title, "the title is empty") }
    if evidence.citation.isEmpty {
      report(
        "no-source", .title, "the evidence names no symbol, address or document",
        hint: "give --symbol, --url or --document: evidence without a source is not evidence")
    }
    checkForm(of: evidence.citation)
    if let url = evidence.citation.url, !Self.isAddress(url) {
      report(
        "bad-address", .url, "'\(url)' is not an address",
        hint: Self.isAddress("https://" + url) && url.contains(".") && !url.contains("://")
          ? "did you mean 'https://\(url)'?" : "it begins with https:// or http:// and has no spaces")
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

  /// Warns of a symbol or paragraphs that do not have the form of one: they are kept and printed as they were typed.
  private mutating func checkForm(of citation: Citation) {
    if let symbol = citation.symbol {
      do throws(DocumentSymbolFault) {
        let read = try DocumentSymbol.read(symbol)
        if read.description != symbol {
          report(
            "symbol-spelling", .symbol, "the document symbol '\(symbol)' is written '\(read)'",
            hint: "pages print it so; nothing need be done", severity: .note)
        }
      } catch {
        report("symbol-form", .symbol, error.message, hint: error.hint, severity: .warning)
      }
    }
    if let paragraph = citation.paragraph, citation.paragraphs == nil,
      paragraph.unicodeScalars.contains(where: { ("0"..."9").contains($0) })
    {
      report(
        "paragraph-form", .paragraph, "'\(paragraph)' are not paragraphs",
        hint: "write numbers and ranges, such as 4, 12 (a) or 67-69", severity: .warning)
    }
  }

  /// Whether a text has the form of an address on the web: so it can be a link and nothing else.
  package static func isAddress(_ text: String) -> Bool {
    let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
    return isWeb && text.utf8.count > 10
      && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
  }
}
