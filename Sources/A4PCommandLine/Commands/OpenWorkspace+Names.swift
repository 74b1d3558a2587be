import CommitmentLedger
import CommitmentModel

/// Turns what people type into things of the catalogue, or says what would do.
extension OpenWorkspace {
  func commitment(_ typed: String) throws(CommandFault) -> Commitment {
    if let found = framework.commitment(typed: typed.trimmed) { return found }
    throw CommandFault(
      .data, "commitment '\(typed)' is not in the framework",
      hint: Self.hint(parting: typed) { framework.commitment(typed: $0) != nil }
        ?? CommitmentHint.text(for: typed, in: framework))
  }

  /// What to do with several things in one value, where each of them is known.
  private static func hint(parting typed: String, _ isKnown: (String) -> Bool) -> String? {
    let parts = typed.split(whereSeparator: { ",;،、".contains($0) }).map { String($0).trimmed }
    guard parts.count > 1, parts.allSatisfy(isKnown) else { return nil }
    return "give each by itself: \(parts.map { "'\($0)'" }.joined(separator: ", "))"
  }

  func area(_ typed: String) throws(CommandFault) -> Area {
    if let found = AreaKey(typed).flatMap(framework.area) { return found }
    let names = framework.areas.filter { area in
      area.names.languages.contains { NameFolding.key(area.names[$0] ?? "") == NameFolding.key(typed) }
        || area.shortNames.languages.contains {
          NameFolding.key(area.shortNames[$0] ?? "") == NameFolding.key(typed)
        }
    }
    if names.count == 1 { return names[0] }
    throw CommandFault(
      .data, "area '\(typed)' is not in the framework",
      hint: "the areas are "
        + framework.areas.map { "\($0.key) (\($0.shortNames.text(in: .english)))" }.joined(separator: ", "))
  }

  func role(_ typed: String) throws(CommandFault) -> StakeholderRole {
    if let found = RoleKey(typed).flatMap(framework.role) { return found }
    let wanted = NameFolding.key(typed)
    let named = framework.roles.filter { role in
      NameFolding.key(role.key.text) == wanted
        || role.names.languages.contains { NameFolding.key(role.names[$0] ?? "") == wanted }
    }
    if named.count == 1 { return named[0] }
    let keys = framework.roles.map(\.key.text)
    throw CommandFault(
      .data, "role '\(typed)' is not in the framework",
      hint: Self.hint(parting: typed) { RoleKey($0).flatMap(framework.role) != nil } ?? Suggestion.question(
        for: typed, among: keys) ?? "the roles are \(keys.joined(separator: ", "))")
  }

  func mission(_ typed: String) throws(CommandFault) -> Mission {
    if let found = MissionAcronym(typed).flatMap(registers.mission) { return found }
    let known = registers.missions.map(\.acronym.text)
    throw CommandFault(
      .data, "mission '\(typed)' is not in the register",
      hint: Self.hint(parting: typed) { MissionAcronym($0).flatMap(registers.mission) != nil }
        ?? Suggestion.question(for: typed.uppercased(), among: known) ?? "'a4p missions' lists them")
  }

  func endorser(_ typed: String) throws(CommandFault) -> Endorser {
    let index = NameIndex(registers)
    switch index.answer(typed) {
    case .found(let code):
      if let found = registers[code] { return found }
    case .ambiguous(let codes):
      throw CommandFault(
        .data, "'\(typed)' fits more than one name", hint: "say which: \(names(of: codes))")
    case .unlisted:
      throw CommandFault(
        .data, "no Member State, observer or organization is in the registers as '\(typed)'",
        hint: "nothing else follows from that; give a name of one that is")
    case .unknown(let near):
      let parting = Self.hint(parting: typed) { part in
        if case .found = index.answer(part) { true } else { false }
      }
      throw unknownEndorser(typed, hint: parting ?? (near.isEmpty ? nil : "near it: \(names(of: near))"))
    }
    throw unknownEndorser(typed, hint: nil)
  }

  private func unknownEndorser(_ typed: String, hint: String?) -> CommandFault {
    CommandFault(
      .data, "'\(typed)' is not the name of a State, an observer or an organization",
      hint: hint ?? "give an official short name, a code of ISO 3166 or a usual name")
  }

  func names(of codes: [EndorserCode]) -> String {
    let names = codes.prefix(6).map { "\(registers[$0]?.name ?? "") (\($0))" }.joined(separator: ", ")
    return codes.count > 6 ? "\(names) and \(codes.count - 6) more" : names
  }

  /// The record that an assessment is about to rest on: one that was replaced or taken back bears nothing any more.
  func citable(_ typed: String) throws(CommandFault) -> RecordID {
    let id = try record(typed).id
    let standings = Standings(of: register)
    guard let position = register.position(of: id) else { return id }
    switch standings.standing(of: position) {
    case .live, .contested: return id
    case .corrected:
      let heads = standings.heads(of: position).map { register.entries[$0].id.short }
      throw CommandFault(
        .data, "'\(id.short)' was corrected",
        hint: "cite the record that stands for it: \(heads.joined(separator: ", "))")
    case .retracted, .redacted:
      let remaining = standings.standIns(for: position).map { register.entries[$0].id.short }
      throw CommandFault(
        .data, "'\(id.short)' was taken back",
        hint: remaining.isEmpty
          ? "'a4p log \(id.short)' says why"
          : "cite the record of which it was a duplicate: \(remaining.joined(separator: ", "))")
    }
  }

  /// Refuses a record that was not in the ledger yet by the day that is asked for.
  func expectKnown(_ record: Record, _ standings: Standings) throws(CommandFault) {
    guard let position = register.position(of: record.id), !standings.isKnown(position) else { return }
    throw CommandFault(
      .missing, "the record '\(record.id.short)' was not in the ledger by then",
      hint: "it was recorded on \(record.header.recorded.date)")
  }

  /// The record that a part of an identifier means.
  func record(_ typed: String) throws(CommandFault) -> Record {
    let id = try identifier(typed)
    if let record = register[id] { return record }
    if let redaction = workspace.redaction(of: id) {
      throw CommandFault(
        .data, "'\(id.short)' was redacted", hint: "the reason given: \(redaction.reason)")
    }
    throw CommandFault(.data, "the record '\(id)' cannot be read", hint: "'a4p check' says why")
  }

  /// The whole of the identifier that a part of it means.
  func identifier(_ typed: String) throws(CommandFault) -> RecordID {
    switch register.lookup(typed) {
    case .found(let id): return id
    case .ambiguous(let ids):
      throw CommandFault(
        .data, "'\(typed)' fits \(ids.count == 10 ? "ten or more" : "\(ids.count)") records",
        hint: "type more of it: \(ids.prefix(4).map(\.description).joined(separator: ", "))")
    case .unknown:
      throw CommandFault(
        .missing, "there is no record '\(typed)'", hint: "'a4p log' and 'a4p evidence' show identifiers")
    case .malformed:
      let meant = framework.commitment(typed: typed.trimmed)
      throw CommandFault(
        .data, "'\(typed)' is not part of an identifier",
        hint: meant.map { "'a4p evidence --commitment \($0.id)' lists what is recorded of that commitment" }
          ?? "type four or more characters of its beginning or end, as lists show them")
    }
  }
}
