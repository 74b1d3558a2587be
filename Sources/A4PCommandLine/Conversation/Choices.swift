import CommitmentModel

/// The choices that a workspace offers in a conversation.
struct Choices {
  let open: OpenWorkspace
  let session: Session

  /// Commitments, found by words of their titles in any language.
  var commitments: [Choice] {
    open.framework.commitments.map { commitment in
      Choice(
        commitment.id.text, "\(commitment.id)  \(commitment.titles.text(in: session.language))",
        names: commitment.titles.languages.compactMap { commitment.titles[$0] })
    }
  }

  /// States and organizations, found by any of their names.
  var endorsers: [Choice] {
    open.registers.endorsers.map { endorser in
      let names = endorser.names.languages.compactMap { endorser.names[$0] }
      let formal = endorser.formalNames.languages.compactMap { endorser.formalNames[$0] }
      return Choice(
        endorser.code.text, "\(endorser.names.text(in: session.language)) (\(endorser.code))",
        names: names + formal + endorser.aliases)
    }
  }

  var missions: [Choice] {
    open.registers.missions.map { Choice($0.acronym.text, "\($0.acronym)  \($0.name)") }
  }

  var roles: [Choice] {
    open.framework.roles.map { Choice($0.key.text, $0.names.text(in: session.language)) }
  }

  /// The symbols of documents that were cited, the latest first, with what was cited there.
  var symbols: [Choice] {
    var seen: Set<String> = []
    return LiveValues(open, session).evidence(limit: .max).compactMap { record in
      guard let evidence = record.evidence, let symbol = evidence.citation.symbol,
        seen.insert(symbol).inserted
      else { return nil }
      return Choice(symbol, "\(symbol)  \(evidence.title)")
    }
  }

  var directions: [Choice] {
    EvidenceDirection.allCases.map { Choice($0.rawValue, open.framework.rubric.label($0.rawValue)) }
  }

  var natures: [Choice] {
    EvidenceNature.allCases.map { Choice($0.rawValue, open.framework.rubric.label($0.rawValue)) }
  }

  /// The steps of the scale that can be judged, each with its meaning, in the words for a commitment.
  func statuses(for commitment: Commitment?) -> [Choice] {
    open.framework.rubric.steps.filter { $0.status != .notAssessed }.map { step in
      let label = open.framework.rubric.label(step.status, for: commitment?.term ?? .deliverable)
      return Choice(step.status.rawValue, "\(label): \(step.meaning)")
    }
  }

  /// The bases on which a commitment may be assessed.
  func bases(for commitment: Commitment?) -> [Choice] {
    let bases = commitment?.assessedBy ?? Basis.allCases
    return bases.map { Choice($0.rawValue, open.framework.rubric.label($0.rawValue)) }
  }
}
