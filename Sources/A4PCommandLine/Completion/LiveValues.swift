import CommitmentLedger
import CommitmentModel

/// The values that a workspace holds now, for completion and for choosing.
struct LiveValues {
  private let open: OpenWorkspace
  private let session: Session

  init(_ open: OpenWorkspace, _ session: Session) {
    self.open = open
    self.session = session
  }

  typealias Candidate = CompletionRequest.Candidate

  func values(_ source: ValueSource, typed: String) -> [Candidate] {
    let language = session.language
    switch source {
    case .commitments(let withDirection):
      let colon = typed.lastIndex(of: ":")
      if withDirection, let colon {
        return EvidenceDirection.allCases.map { Candidate("\(typed[..<colon]):\($0.rawValue)") }
      }
      return open.framework.commitments.map {
        Candidate($0.id.text, $0.titles.text(in: language))
      }
    case .endorsers(let withRelation):
      if withRelation, let colon = typed.lastIndex(of: ":") {
        return StateMark.Relation.allCases.map { Candidate("\(typed[..<colon]):\($0.rawValue)") }
      }
      return open.registers.endorsers.map { Candidate($0.names.text(in: language), $0.code.text) }
        + open.registers.endorsers.map { Candidate($0.code.text, $0.names.text(in: language)) }
    case .areas: return open.framework.areas.map { Candidate($0.key.text, $0.names.text(in: language)) }
    case .roles: return open.framework.roles.map { Candidate($0.key.text, $0.names.text(in: language)) }
    case .missions: return open.registers.missions.map { Candidate($0.acronym.text, $0.name) }
    case .groups:
      let groups = Set(open.registers.endorsers.compactMap(\.group))
      return groups.sorted().map { Candidate($0) }
    case .records: return records(typed)
    case .symbols:
      var seen: Set<String> = []
      return evidence(limit: .max).compactMap { $0.evidence?.citation.symbol }
        .filter { seen.insert($0).inserted }.map { Candidate($0) }
    default: return []
    }
  }

  /// The latest records, each by its last six characters; the beginning of an identifier gives the whole.
  private func records(_ typed: String) -> [Candidate] {
    let entries = open.register.entries.filter { !$0.isRedacted }
    let folded = typed.lowercased()
    let fitting = entries.filter { typed.isEmpty || $0.id.short.hasPrefix(folded) }
    let shown = fitting.sorted { $1.id < $0.id }.prefix(200)
    let short = shown.compactMap { open.register[$0.id] }.map { Candidate($0.id.short, LogCommand.words($0)) }
    guard short.isEmpty, folded.utf8.count >= 4 else { return short }
    return entries.filter { $0.id.description.hasPrefix(folded) }.prefix(50)
      .map { Candidate($0.id.description) }
  }

  /// The evidence that counts, the latest first.
  func evidence(limit: Int) -> [Record] {
    let standings = Standings(of: open.register)
    let positions = open.register.entries.indices.filter { index in
      let entry = open.register.entries[index]
      return entry.kind == .evidence && !entry.isRedacted && standings.isCounted(index)
    }
    return positions.sorted { open.register.entries[$1].last < open.register.entries[$0].last }
      .prefix(limit).compactMap(open.register.record)
  }
}
