import CommitmentModel
import Formats

extension ScorecardTwin {
  /// One commitment with every figure that the pages print of it.
  static func commitment(_ card: CommitmentCard, isInside: Bool) -> JSONValue {
    let state = card.state
    let commitment = card.commitment
    var members = [
      JSONMember("id", .string(commitment.id.text)),
      JSONMember("number", commitment.number.map(JSONValue.integer) ?? .null),
      JSONMember("area", .string(commitment.id.area.text)),
      JSONMember("title", .string(commitment.title)),
      JSONMember("paragraph", commitment.paragraph.map(JSONValue.integer) ?? .null),
      JSONMember("term", .string(commitment.term.rawValue)),
      JSONMember("provenance", .string(commitment.provenance.rawValue)),
      JSONMember("calledOn", .strings(commitment.calledOn.map(\.role.text))),
      JSONMember("inferred", .strings(commitment.calledOn.filter { !$0.isStated }.map(\.role.text))),
      JSONMember("responsibleOffice", .optional(commitment.responsibleOffice)),
      JSONMember("status", .string(state.status.rawValue)),
    ]
    members += dated("statusAsOf", "statusAsOfPrecision", card.assessment?.asOf)
    members += [
      JSONMember("assessedThisQuarter", .bool(state.isAssessedThisQuarter)),
      JSONMember("basis", .optional(card.assessment?.basis.rawValue)),
      JSONMember("reported", .optional(isInside ? card.assessment?.reported?.rawValue : nil)),
      JSONMember("change", change(state.change)),
      JSONMember("currency", .string(state.currency.rawValue)),
      JSONMember(
        "evidence",
        .object([
          JSONMember("advances", .integer(state.advancing)),
          JSONMember("setsBack", .integer(state.settingBack)),
          JSONMember("neutral", .integer(state.neutral)),
        ])),
      JSONMember("evidenceCount", .integer(state.evidenceCount)),
    ]
    members += dated("lastEvidence", "lastEvidencePrecision", state.lastEvidence)
    return .object(
      members + [
        JSONMember("newEvidence", ids(card.newIDs)), JSONMember("coarseEvidence", ids(card.coarseIDs)),
        JSONMember("otherEvidenceCount", .integer(card.otherCount)),
        JSONMember("assessment", .optional(card.assessment?.id.description)),
        JSONMember("provisional", .bool(state.isProvisional)), JSONMember("tied", .bool(state.isTied)),
        JSONMember("awaitingApproval", .optional(card.pending?.id.description)),
        JSONMember("wordingChanged", .bool(state.isWordingChanged)),
      ])
  }

  private static func change(_ change: Change) -> JSONValue { .object(members(of: change)) }

  private static func members(of change: Change) -> [JSONMember] {
    [
      JSONMember("kind", .string(change.kind.rawValue)), JSONMember("from", .string(change.from.rawValue)),
      JSONMember("to", .string(change.to.rawValue)),
      JSONMember("reasons", .strings(change.reasons.map(\.rawValue))),
    ]
  }

  /// A commitment that changed, with what the standing assessment cites as far as pages show it.
  static func changeOfCommitment(_ card: CommitmentCard) -> JSONValue {
    .object(
      [JSONMember("commitment", .string(card.id.text))] + members(of: card.state.change)
        + [
          JSONMember("reason", .optional(card.assessment?.reason)),
          JSONMember("cites", ids(card.assessment?.cites.compactMap { $0.shown?.id } ?? [])),
        ])
  }

  static func area(_ area: AreaCard) -> JSONValue {
    .object([
      JSONMember("key", .string(area.area.key.text)), JSONMember("number", .integer(area.area.number)),
      JSONMember("name", .string(area.area.names.text(in: .english))),
      JSONMember("commitments", .integer(area.counts.total)),
      JSONMember("assessed", .integer(area.counts.assessed)),
      JSONMember("statuses", statuses(area.counts)),
    ])
  }

  static func role(_ role: RoleCard) -> JSONValue {
    .object([
      JSONMember("key", .string(role.role.key.text)),
      JSONMember("name", .string(role.role.names.text(in: .english))),
      JSONMember("stated", .integer(role.stated)), JSONMember("inferred", .integer(role.inferred)),
      JSONMember("assessed", .integer(role.assessed)), JSONMember("evidenceCount", .integer(role.evidence)),
      JSONMember("commitments", .strings(role.commitments.map(\.text))),
      JSONMember("statuses", statuses(role.counts)),
    ])
  }
}
