import CommitmentModel

/// The choices that a workspace offers in a conversation.
struct Choices {
  let open: OpenWorkspace
  let session: Session

  /// Commitments, found by words of their titles in any language, by identifier and number, and after that by the area,
  /// by whom they call on, and by words of their text.
  var commitments: [Choice] {
    open.framework.commitments.map { commitment in
      let area = open.framework.area(commitment.id.area)
      let roles = commitment.calledOn.compactMap { call in
        open.framework.roles.first { $0.key == call.role }
      }
      return Choice(
        commitment.id.text, "\(commitment.id)  \(commitment.titles.text(in: session.language))",
        names: Self.all(commitment.titles),
        aliases: commitment.number.map { [String($0)] } ?? [],
        further: (area.map { [$0.key.text] + Self.all($0.names) } ?? [])
          + roles.flatMap { [$0.key.text] + Self.all($0.names) } + [commitment.sentences])
    }
  }

  private static func all(_ texts: Translations) -> [String] { texts.languages.compactMap { texts[$0] } }

  /// States and organizations, found by any of their names.
  var endorsers: [Choice] {
    open.registers.endorsers.map { endorser in
      let (names, formal) = (Self.all(endorser.names), Self.all(endorser.formalNames))
      return Choice(
        endorser.code.text, "\(endorser.names.text(in: session.language)) (\(endorser.code))",
        names: names + formal + endorser.aliases)
    }
  }

  var missions: [Choice] {
    open.registers.missions.map { mission in
      let hosts = mission.hosts.compactMap { open.registers[$0] }.flatMap { Self.all($0.names) }
      return Choice(
        mission.acronym.text, "\(mission.acronym)  \(mission.name)",
        further: [mission.area, mission.type, mission.establishedBy, mission.latestMandate] + hosts)
    }
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
      return Choice(
        symbol, "\(symbol)  \(evidence.title)",
        further: [evidence.summary, evidence.issuingBody, evidence.citation.document].compactMap(\.self)
          + evidence.marks.map(\.commitment.text) + evidence.missions.map(\.text) + evidence.tags)
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
