import CommitmentLedger
import CommitmentModel

/// The step that asks which record a command is about: one of a list, or any identifier.
enum RecordStep {
  /// How many are offered; an older one is found by its identifier.
  private static let most = 2000

  /// The step; `isMeant` says whether a record can be meant, by its entry and how it stands.
  static func which(
    _ prompt: String, in open: OpenWorkspace,
    where isMeant: (RecordEntry, Standing) -> Bool
  ) -> Step {
    Step("ID", "", isBasis: true) { [choices = choices(in: open, where: isMeant)] answers in
      guard answers["ID"].isEmpty else { return nil }
      return question(prompt, choices, open)
    }
  }

  /// The question for a record.
  static func question(
    _ prompt: String, _ choices: [Choice], _ open: OpenWorkspace, isOptional: Bool = false
  ) -> Question {
    var question = Question(
      prompt, hint: "Words of it, or four or more characters of its identifier.", choices: choices,
      isOptional: isOptional
    ) { text in
      do throws(CommandFault) {
        _ = try open.record(text)
        return nil
      } catch {
        return TerminalText.shown(error.message)
      }
    }
    question.isKnown = { text in (try? open.record(text)) != nil }
    return question
  }

  /// The records that can be meant, the latest recorded first.
  static func choices(
    in open: OpenWorkspace, where isMeant: (RecordEntry, Standing) -> Bool
  ) -> [Choice] {
    let standings = Standings(of: open.register)
    let positions = open.register.entries.indices.filter { position in
      let entry = open.register.entries[position]
      return !entry.isRedacted && isMeant(entry, standings.standing(of: position))
    }.sorted { open.register.entries[$1].id < open.register.entries[$0].id }
    return positions.prefix(most).compactMap(open.register.record).map { record in
      let isShort = if case .found = open.register.lookup(record.id.short) { true } else { false }
      return Choice(
        isShort ? record.id.short : record.id.description,
        "\(record.id.short)  \(record.kind.rawValue)  \(LogCommand.words(record))",
        names: [record.id.description] + (record.evidence?.marks.map(\.commitment.text) ?? []))
    }
  }
}
