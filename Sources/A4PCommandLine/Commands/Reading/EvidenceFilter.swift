import CommitmentModel

/// What a list of evidence is narrowed to by what only the whole of a record says.
struct EvidenceFilter: Sendable {
  let state: EndorserCode?
  let mission: MissionAcronym?
  let role: RoleKey?
  /// The folded words searched for, as bytes.
  private let words: [UInt8]?

  init(state: EndorserCode?, mission: MissionAcronym?, role: RoleKey?, search: String?) {
    self.state = state
    self.mission = mission
    self.role = role
    words = search.map { Array(NameFolding.folded($0).utf8) }
  }

  func fits(_ evidence: Evidence) -> Bool {
    if let state, !evidence.states.contains(where: { $0.code == state }) { return false }
    if let mission, !evidence.missions.contains(mission) { return false }
    if let role, !evidence.roles.contains(role) { return false }
    guard let words else { return true }
    return Self.holds(Array(Self.text(of: evidence).utf8), words)
  }

  private static func text(of evidence: Evidence) -> String {
    let texts = [
      evidence.title, evidence.summary, evidence.citation.symbol, evidence.citation.document,
      evidence.issuingBody,
    ]
    return NameFolding.folded((texts.compactMap(\.self) + evidence.tags).joined(separator: " "))
  }

  /// Whether bytes stand somewhere in others: both are folded, so that equal letters are equal bytes.
  private static func holds(_ text: [UInt8], _ words: [UInt8]) -> Bool {
    guard let first = words.first else { return true }
    guard words.count <= text.count else { return false }
    return (0...text.count - words.count).contains { start in
      text[start] == first && text[start..<start + words.count].elementsEqual(words)
    }
  }
}
