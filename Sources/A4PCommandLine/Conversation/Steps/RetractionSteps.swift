import CommitmentModel

/// The questions of what takes a record back, blacks it out, or approves it.
enum RetractionSteps {
  static func reason(_ prompt: String) -> Step {
    Step("--reason", "reason") { answers in
      answers["--reason"].contains { $0.nonEmpty != nil } ? nil : Question(prompt)
    }
  }

  static func retract(in open: OpenWorkspace) -> [Step] {
    let counted = RecordStep.choices(in: open) { entry, standing in
      entry.kind != .retraction && (standing == .live || standing == .contested)
    }
    return [
      RecordStep.which("Which record is taken back?", in: open) { _, standing in
        standing == .live || standing == .contested
      },
      reason("Why is it taken back? This text stays."),
      Step("--duplicate-of", "the record of which it is a duplicate", isAddition: true) { answers in
        RecordStep.question(
          "Which record says the same and remains?", counted.filter { $0.value != answers["ID"].first }, open,
          isOptional: true)
      },
    ]
  }

  static func redact(in open: OpenWorkspace) -> [Step] {
    [
      RecordStep.which("Which record is blacked out?", in: open) { _, _ in true },
      reason("Why is it blacked out? This text stays."),
    ]
  }

  static func approve(in open: OpenWorkspace, _ session: Session) -> [Step] {
    let snapshot = open.snapshot(Quarter(containing: session.clock.today), asOf: session.clock.today)
    let waiting = Set(snapshot.commitments.compactMap(\.awaitingApproval))
    return [
      RecordStep.which("Which assessment is approved?", in: open) { entry, _ in waiting.contains(entry.id) },
      Step("--by", "who approves") { answers in
        answers["--by"].contains { !PersonName.isBlank($0.trimmed) }
          ? nil
          : Question("Which office or function approves, as a second person?") { text in
            PersonName.isBlank(text) ? "That says nobody." : nil
          }
      },
    ]
  }
}
