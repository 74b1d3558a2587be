import CommitmentLedger
import CommitmentModel

/// What is missing before a quarter is signed, and what should be looked at before.
struct TodoList: Sendable {
  private let open: OpenWorkspace
  private let snapshot: Snapshot
  private let today: CalendarDate
  private(set) var items: [TodoItem] = []

  init(_ quarter: Quarter, in open: OpenWorkspace, _ session: Session) throws(CommandFault) {
    self.open = open
    snapshot = open.standing(quarter).snapshot
    today = session.clock.today
    let conditions = try SignOffConditions(quarter, people: nil, isReplacing: false, in: open, session)
    items = conditions.obstacles.map { TodoItem(kind: .obstacle, text: $0.message, command: $0.command) }
    for state in snapshot.commitments {
      addApproval(state)
      addWording(state)
      addEvidence(state)
    }
    addContests()
    addCounts()
    if conditions.obstacles.isEmpty {
      items.append(
        TodoItem(
          kind: .signOff, text: "nothing stands in the way of the sign-off of \(quarter)",
          command: "a4p sign-off --quarter \(quarter) --prepared-by TEXT --approved-by TEXT"))
    }
    let order = Dictionary(
      uniqueKeysWithValues: TodoItem.Kind.allCases.enumerated().map { ($0.element, $0.offset) })
    let ordered = items.enumerated().map { (offset, item) in
      let rank = item.isBlocking ? 0 : item.kind == .signOff ? 2 : 1
      return (
        rank: rank, office: item.office?.text ?? "~", kind: order[item.kind] ?? 0, offset: offset, item: item
      )
    }
    items = ordered.sorted { left, right in
      (left.rank, left.office, left.kind, left.offset) < (right.rank, right.office, right.kind, right.offset)
    }.map(\.item)
  }

  /// The office that recorded the standing assessment.
  private func office(of state: CommitmentState) -> Office? {
    state.assessment.flatMap { open.register[$0.id]?.header.office }
  }

  private mutating func addApproval(_ state: CommitmentState) {
    guard let id = state.awaitingApproval, let record = open.register[id], let text = record.assessment else {
      return
    }
    let label = open.framework.rubric.label(text.status, for: state.commitment.term)
    let isNamed = text.assessedBy != nil
    items.append(
      TodoItem(
        kind: .awaitingApproval, office: record.header.office, commitment: state.commitment.id,
        text: isNamed
          ? "'\(label)' as of \(record.header.date?.text ?? "") awaits a second person's approval"
          : "'\(label)' awaits approval, and does not say who assessed",
        command: isNamed
          ? "a4p approve \(id.short) --by TEXT" : "a4p correct \(id.short) --assessed-by TEXT --reason TEXT"))
  }

  private mutating func addWording(_ state: CommitmentState) {
    guard state.isWordingChanged, let id = state.assessment?.id else { return }
    let refusal = refusalToReaffirm(id, state.commitment)
    let date = min(snapshot.quarter.last, today)
    items.append(
      TodoItem(
        kind: .wordingChanged, office: office(of: state), commitment: state.commitment.id,
        text: "the wording, the reading note or the rubric changed since it was assessed"
          + (refusal.map { "; it cannot simply be reaffirmed: \($0)" } ?? ""),
        command: refusal == nil
          ? "a4p assess --reaffirm --date \(date) \(state.commitment.id)"
          : "a4p commitment \(state.commitment.id)"))
  }

  /// Why the assessment could not be made again as of the quarter's end.
  private func refusalToReaffirm(_ id: RecordID, _ commitment: Commitment) -> String? {
    guard var record = open.register[id], var text = record.assessment else { return "it cannot be read" }
    text.rubric = open.framework.rubric.version
    text.wording = WordingFingerprint.of(commitment)
    record.body = .assessment(text)
    record.header.date = .day(min(snapshot.quarter.last, today))
    record.header.recorded = Instant(endOf: today)
    record.header.corrects = []
    return RecordCheck.problems(record, in: open.register, standings: snapshot.standings)
      .first { $0.severity == .error }?.message
  }

  private mutating func addEvidence(_ state: CommitmentState) {
    guard let standing = state.assessment else { return }
    let later = state.newEvidence.filter { snapshot.register.entries[$0].last > standing.asOf.last }
    guard let first = later.first.map({ snapshot.register.entries[$0].first }) else { return }
    items.append(
      TodoItem(
        kind: .newEvidence, office: office(of: state), commitment: state.commitment.id,
        text:
          "\(later.count.of("piece", "pieces")) of evidence since it was assessed as of \(standing.asOf.text)",
        command: "a4p evidence --commitment \(state.commitment.id) --since \(first)"))
  }

  private mutating func addContests() {
    for position in snapshot.considered
    where snapshot.standings.standing(of: position) == .contested && snapshot.standings.isCounted(position) {
      let id = snapshot.register.entries[position].id
      items.append(
        TodoItem(
          kind: .contested, office: open.workspace.office(of: id),
          text:
            "the \(snapshot.register.entries[position].kind.rawValue) '\(id.short)' has rival corrections",
          command: "a4p log \(id.short)"))
    }
  }

  /// What holds of many commitments, in a line for each office.
  private mutating func addCounts() {
    let numbered = snapshot.numbered
    let unassessed = numbered.count { !$0.isAssessed }
    if unassessed > 0 {
      items.append(
        TodoItem(
          kind: .notAssessed,
          text: "\(unassessed) of \(numbered.count.of("commitment", "commitments")) are not assessed",
          command: "a4p commitments --status not-assessed"))
    }
    let months = open.framework.rubric.currentMonths
    let without = Dictionary(grouping: numbered.filter { $0.currency != .current }, by: office)
    for (office, states) in without {
      let count = "\(states.count) of \(numbered.count.of("commitment", "commitments"))"
      items.append(
        TodoItem(
          kind: .noRecentEvidence, office: office,
          text: "\(count) without evidence in the last \(months) months", command: "a4p commitments"))
    }
  }
}
