import CommitmentModel
import Formats

/// The answer to "has it endorsed?" for one text that was asked about.
struct EndorsementAnswer: Sendable {
  /// What the text means.
  enum Outcome: Sendable {
    case answered(EndorsementState)
    case ambiguous([EndorserCode])
    /// A name that is known to be no endorser's.
    case unlisted
    case unknown(near: [EndorserCode])
  }

  let input: String
  let outcome: Outcome

  /// The key of the answer, as programs read it.
  var key: String {
    switch outcome {
    case .answered(let state): state.answer.rawValue
    case .ambiguous: "ambiguous"
    case .unlisted, .unknown: "unknown-name"
    }
  }

  /// The answer in words.
  var words: String {
    switch outcome {
    case .answered(let state):
      switch state.answer {
      case .endorsed: "endorsed"
      case .withdrawn: "endorsement withdrawn"
      case .notDocumented: "no endorsement recorded"
      }
    case .ambiguous: "fits more than one name"
    case .unlisted: "not in the register"
    case .unknown: "name not understood"
    }
  }

  var state: EndorsementState? { if case .answered(let state) = outcome { state } else { nil } }

  /// The candidates for a name that was not understood.
  var candidates: [EndorserCode] {
    switch outcome {
    case .answered, .unlisted: []
    case .ambiguous(let codes), .unknown(let codes): codes
    }
  }

  func value(_ registers: Registers, language: Language) -> [JSONMember] {
    let resolved: JSONValue =
      state.map { state in
        .object([
          JSONMember("code", .string(state.endorser.code.text)),
          JSONMember("kind", .string(state.endorser.kind.rawValue)),
          JSONMember("name", .string(state.endorser.names.text(in: language))),
        ])
      } ?? .null
    var members = [
      JSONMember("input", .string(input)), JSONMember("resolved", resolved),
      JSONMember("answer", .string(key)),
    ]
    members += JSONMember.date(state?.date)
    members += [
      JSONMember("grade", .optional(state?.endorsement?.grade?.rawValue)),
      JSONMember("verb", .optional(state?.endorsement?.verb)),
      JSONMember("source", .optional(state?.endorsement?.source)),
      JSONMember("statement", .optional(state?.statement)),
      JSONMember("secondary", (state?.endorsement?.grade?.isSecondary).map(JSONValue.bool) ?? .null),
      JSONMember(
        "candidates",
        .array(
          candidates.map { code in
            .object([
              JSONMember("code", .string(code.text)),
              JSONMember("name", .string(registers[code]?.names.text(in: language) ?? "")),
            ])
          })),
    ]
    return members
  }
}
