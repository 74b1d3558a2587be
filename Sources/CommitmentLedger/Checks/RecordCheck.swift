package import CommitmentModel

/// Holds a record against the catalogue, the registers and the other records.
///
/// The same rules for a record that is about to be written and for one that was: what the commands refuse, `check`
/// reports.
package struct RecordCheck {
  let record: Record
  let register: Register
  private let known: Standings?
  private let knownHistory: AssessmentHistory?
  private(set) var problems: [RecordProblem] = []

  /// Everything wrong with a record.
  ///
  /// - Parameters:
  ///   - record: the record.
  ///   - register: what it refers to. A register without a ledger is enough for records that cite no others.
  ///   - standings: how the register's records stand, where that is known already.
  ///   - history: what assessments are held against, where that is known already.
  /// - Returns: the problems, in the order of the checks.
  package static func problems(
    _ record: Record, in register: Register, standings: Standings? = nil,
    history: AssessmentHistory? = nil
  ) -> [RecordProblem] {
    var check = RecordCheck(record: record, register: register, standings: standings, history: history)
    check.checkHeader()
    switch record.body {
    case .evidence(let evidence): check.check(evidence)
    case .assessment(let assessment): check.check(assessment)
    case .endorsement(let endorsement): check.check(endorsement)
    case .membership(let membership): check.check(membership)
    case .retraction(let retraction):
      if let id = retraction.duplicateOf { check.expectRecord(id, .duplicateOf) }
    }
    return check.problems
  }

  private init(record: Record, register: Register, standings: Standings?, history: AssessmentHistory?) {
    self.record = record
    self.register = register
    known = standings
    knownHistory = history
  }

  /// The assessments and the contrary evidence before this one; found only where it is needed.
  var history: AssessmentHistory { knownHistory ?? AssessmentHistory(register, standings) }

  /// How the register's records stand; worked out only where a record cites others.
  var standings: Standings { known ?? Standings(of: register) }

  mutating func report(
    _ rule: String, _ key: RecordKey, _ message: String, hint: String? = nil, value: String? = nil,
    severity: Diagnostic.Severity = .error
  ) {
    problems.append(RecordProblem(severity, rule, key, message, hint: hint, value: value))
  }

  private mutating func checkHeader() {
    let header = record.header
    // A term of office is known before it begins; everything else is recorded after it happened.
    if let date = header.date, record.kind != .membership, date.isFuture(at: header.recorded) {
      report(
        "future-date", .date, "'\(date.text)' had not come when this was recorded",
        hint: "give the date of the thing itself, on or before \(header.recorded.date)")
    }
    for id in header.corrects {
      guard expectRecord(id, .corrects), let other = register[id] else { continue }
      if other.kind != record.kind {
        report(
          "other-kind", .corrects,
          "this \(record.kind.rawValue) corrects the \(other.kind.rawValue) '\(id.short)'")
      }
    }
    for id in header.retracts { expectRecord(id, .retracts) }
    if header.corrects.isEmpty == false || record.kind == .retraction, header.reason == nil {
      report("missing-reason", .reason, "a correction or retraction needs a reason")
    }
    if header.isClockGiven {
      report(
        "given-clock", .clock, "the time of recording was given, not read from the clock", severity: .note)
    }
  }

  /// Reports an identifier that no record has.
  @discardableResult
  mutating func expectRecord(_ id: RecordID, _ key: RecordKey) -> Bool {
    if register.position(of: id) != nil { return true }
    report(
      "unknown-record", key, "there is no record '\(id)'",
      hint: "it may stand in a part of the ledger that is not here", value: id.description)
    return false
  }

  mutating func expectCommitment(_ id: CommitmentID, _ key: RecordKey) {
    guard register.framework[id] == nil else { return }
    report(
      "unknown-commitment", key, "commitment '\(id)' is not in the framework",
      hint: CommitmentHint.text(for: id.text, in: register.framework), value: id.text)
  }

  mutating func expectRole(_ role: RoleKey, _ key: RecordKey) {
    guard register.framework.role(role) == nil else { return }
    report(
      "unknown-role", key, "role '\(role)' is not in the framework",
      hint: "the roles are \(register.framework.roles.map(\.key.text).joined(separator: ", "))",
      value: role.text)
  }

  mutating func expectEndorser(_ code: EndorserCode, _ key: RecordKey) {
    guard register.registers[code] == nil else { return }
    report(
      "unknown-state", key, "'\(code)' is in no register", hint: "codes are ISO 3166 alpha-3, or an acronym",
      value: code.text)
  }

  private mutating func check(_ endorsement: Endorsement) {
    expectEndorser(endorsement.endorser, .endorser)
    if let opened = register.framework.openedForEndorsement, let date = record.header.date, date.last < opened
    {
      report(
        "before-opening", .date, "'\(date.text)' lies before the text was opened for endorsement on \(opened)"
      )
    }
  }

  private mutating func check(_ membership: Membership) {
    expectEndorser(membership.member, .member)
    expectRole(membership.role, .role)
    if let until = membership.until, let from = record.header.date, until.last < from.first {
      report("ends-before", .until, "the membership ends on \(until.text), before it begins on \(from.text)")
    }
  }
}
