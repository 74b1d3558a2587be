import CommitmentModel
import Formats

extension StateFigures {
  /// The same for programs.
  func value(_ language: Language) -> JSONValue {
    let answer = state.map { EndorsementAnswer(input: typed, outcome: .answered($0)) }
    return .object(
      open.head + [
        JSONMember("asOf", .string(day.description)),
        JSONMember("code", .string(endorser.code.text)), JSONMember("kind", .string(endorser.kind.rawValue)),
        JSONMember("name", .string(endorser.names.text(in: language))),
        JSONMember("formalName", .string(endorser.formalNames.text(in: language))),
        JSONMember("group", .optional(endorser.group)),
        JSONMember(
          "endorsement", answer.map { .object($0.value(open.registers, language: language)) } ?? .null),
        JSONMember("history", .array(acts.map { .object(Self.act($0)) })),
        JSONMember("roles", .array(roles.map { .object(role($0)) })),
        JSONMember("commitments", .strings(called.map(\.id.text))),
        JSONMember(
          "evidence",
          .array(
            evidence.map { record in
              .object(
                EvidenceValue.members(record) + [JSONMember("relations", .strings(relations(in: record)))])
            })),
      ])
  }

  private static func act(_ record: Record) -> [JSONMember] {
    [JSONMember("act", .optional(record.endorsement?.act.rawValue))] + JSONMember.date(record.header.date) + [
      JSONMember("grade", .optional(record.endorsement?.grade?.rawValue)),
      JSONMember("verb", .optional(record.endorsement?.verb)),
      JSONMember("source", .optional(record.endorsement?.source)),
      JSONMember("statement", .optional(record.endorsement?.statement)),
      JSONMember("id", .string(record.id.description)),
    ]
  }

  private func role(_ role: MembershipState) -> [JSONMember] {
    [
      JSONMember("role", .string(role.membership.role.text)),
      JSONMember("holds", .bool(holding.contains(role.record.id))),
    ] + JSONMember.date(role.from, "from", "fromPrecision") + [
      JSONMember("to", .optional(role.membership.until?.text)),
      JSONMember("observation", .bool(role.isObservation)),
      JSONMember("detail", .optional(role.membership.detail)),
      JSONMember("source", .string(role.membership.source)),
      JSONMember("id", .string(role.record.id.description)),
    ]
  }
}
