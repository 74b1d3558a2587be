import CommitmentModel
import Formats

/// Holds rows of endorsements against what is recorded, and against each other.
struct EndorsementPlanner: Sendable {
  var plan = ImportPlan()
  private let open: OpenWorkspace
  private let addsSources: Bool
  private let states: [EndorserCode: EndorsementState]
  /// The rows that were imported before.
  private let origins: Set<String>
  /// The line on which an endorser was first named, by what it did.
  private var lines: [String: Int] = [:]
  private var named: Set<EndorserCode> = []
  private var latest: CalendarDate?

  init(_ open: OpenWorkspace, addsSources: Bool) {
    self.open = open
    self.addsSources = addsSources
    let everything = open.register.endorsements(asOf: .distantFuture)
    states = Dictionary(
      everything.states.map { ($0.endorser.code, $0) }, uniquingKeysWith: { first, _ in first })
    var origins: Set<String> = []
    for (position, entry) in open.register.entries.enumerated() where entry.kind == .endorsement {
      if let origin = open.register.record(position)?.header.origin { origins.insert(origin) }
    }
    self.origins = origins
  }

  /// Sorts a row into what would be recorded and what is there already.
  mutating func add(
    _ row: EndorsementRow, _ reading: (endorsement: Endorsement, date: DateSpan),
    named answer: NameIndex.Answer
  ) throws(EndorsementRowFault) {
    let (endorsement, date) = reading
    guard let endorser = open.registers[endorsement.endorser] else {
      throw EndorsementRowFault("not in the register")
    }
    let origin = Self.origin(endorsement, date)
    if endorsement.act == .endorsed { named.insert(endorser.code) }
    latest = max(latest ?? date.last, date.last)
    let key = "\(endorser.code) \(endorsement.act.rawValue)"
    let shown = "\(endorser.name) (\(endorser.code))"
    if let line = lines[key] {
      note(row, "\(shown), named on line \(line) too")
      return
    }
    lines[key] = row.line
    if origins.contains(origin) {
      note(row, "\(shown), imported before")
      return
    }
    if let known = known(endorsement, date) {
      note(row, "\(shown), \(known)")
      return
    }
    let act = endorsement.act == .endorsed ? "endorsed" : "endorsement withdrawn"
    let grade = endorsement.grade.map { ", grade \($0.rawValue)" } ?? ""
    plan.additions.append(
      ImportPlan.Addition(
        line: row.line, input: row.name, words: "\(shown), \(act) \(date.shown)\(grade)",
        body: .endorsement(endorsement), date: date, origin: origin))
  }

  private mutating func note(_ row: EndorsementRow, _ words: String) {
    plan.present.append(ImportPlan.Remark(line: row.line, input: row.name, words: words))
  }

  /// What is recorded already and makes a row needless, in words.
  private func known(_ endorsement: Endorsement, _ date: DateSpan) -> String? {
    guard let state = states[endorsement.endorser], let record = state.record, let since = state.date else {
      return nil
    }
    let same = state.acts.lazy.compactMap { open.register[$0] }.contains {
      $0.endorsement?.act == endorsement.act && $0.header.date == date
        && $0.endorsement?.source == endorsement.source
    }
    if same { return "recorded \(date.shown) from the same source" }
    switch (state.answer, endorsement.act) {
    case (.endorsed, .endorsed):
      if addsSources { return nil }
      let grade = record.endorsement?.grade.map { ", grade \($0.rawValue)" } ?? ""
      return "documented \(since.shown)\(grade)"
    case (.withdrawn, .withdrawn): return since == date ? "withdrawal recorded \(since.shown)" : nil
    case (.withdrawn, .endorsed):
      return date.last <= since.last ? "withdrawn \(since.shown), which is later" : nil
    default: return nil
    }
  }

  /// The same for the same row in every file and order: what is recorded, and not where it stood.
  private static func origin(_ endorsement: Endorsement, _ date: DateSpan) -> String {
    let text = [
      endorsement.endorser.text, endorsement.act.rawValue, date.text, date.precision.rawValue,
      endorsement.source,
    ].joined(separator: "\u{1F}")
    return "endorsements:\(SHA256.digest(of: text).hexadecimal.prefix(24))"
  }

  /// Says how many there would be by the latest date of the file, beside the official total of that day.
  mutating func compareTotals() {
    guard let day = latest else { return }
    let summary = open.register.endorsements(asOf: day)
    var codes = Set(summary.documentedStates.map(\.endorser.code))
    for row in plan.additions {
      guard case .endorsement(let value) = row.body, let date = row.date, date.last <= day,
        open.registers[value.endorser]?.kind == .state
      else { continue }
      if value.act == .endorsed { codes.insert(value.endorser) } else { codes.remove(value.endorser) }
    }
    let kinds = Dictionary(grouping: named.compactMap { open.registers[$0]?.kind }, by: \.self).mapValues(
      \.count)
    let states = (kinds[.state] ?? 0).of("Member State", "Member States")
    let observers = kinds[.observer].map { ", \($0.of("observer", "observers"))" } ?? ""
    let organizations = kinds[.organization].map { ", \($0.of("organization", "organizations"))" } ?? ""
    plan.sentences.append("The file names \(states)\(observers)\(organizations) as having endorsed.")
    let official = summary.officialTotal?.states
    plan.sentences.append(comparison(codes.count, summary.officialTotal, day))
    plan.figures = [
      JSONMember(
        "total",
        .object([
          JSONMember("asOf", .string(day.description)),
          JSONMember("namedStates", .integer(kinds[.state] ?? 0)),
          JSONMember("documentedStates", .integer(codes.count)),
          JSONMember("officialStates", official.map(JSONValue.integer) ?? .null),
          JSONMember("difference", official.map { .integer(codes.count - $0) } ?? .null),
        ]))
    ]
  }

  private func comparison(_ count: Int, _ total: EndorsementTotal?, _ day: CalendarDate) -> String {
    let documented = "With it, \(count.of("Member State is", "Member States are")) documented by \(day)"
    guard let total, let official = total.states else {
      return "\(documented); no official total of that day is kept."
    }
    let beside = "\(documented); the official total is \(official) (\(total.span.shown))"
    if count == official { return "\(beside): they agree." }
    let difference = count > official ? "\(count - official) more" : "\(official - count) fewer"
    return "\(beside): \(difference) here."
  }
}
