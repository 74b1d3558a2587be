import CommitmentModel
import Formats

/// Imports lists of those who endorsed.
struct EndorsementImport: Sendable {
  private static let endorsement = EndorsementArguments(isNew: false)
  private static let date = Argument<DateArgument?>.optional(
    "--date", value: "date", help: "When those endorsed whose rows do not say it, or the date of the source.")
  private static let addsSources = Argument<Bool>.flag(
    "--add-sources", help: "Also records those documented already, on the word of this source.")

  static var arguments: [ArgumentSyntax] { [date.syntax] + endorsement.arguments + [addsSources.syntax] }

  let date: DateArgument?
  let draft: EndorsementDraft
  let addsSources: Bool

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    date = try parsed[Self.date]
    draft = try EndorsementDraft(parsed, Self.endorsement)
    addsSources = try parsed[Self.addsSources]
  }

  /// Whether no option of a list was given.
  var isEmpty: Bool { date == nil && draft.isEmpty && !addsSources }

  /// What a list would record.
  func plan(_ bytes: [UInt8], in open: OpenWorkspace, _ session: Session) throws(CommandFault) -> ImportPlan {
    let index = NameIndex(open.registers)
    let rows = try EndorsementRows.read(bytes, of: "the file", index)
    guard !rows.isEmpty else {
      throw CommandFault(
        .data, "the file holds no name",
        hint: "give one name a line, a table with headings, or names between commas")
    }
    if date == nil, rows.allSatisfy({ $0.date == nil }) {
      throw CommandFault(
        .data, "the file gives no date", hint: "give --date, with --precision by for a list's own date")
    }
    if draft.source?.nonEmpty == nil, rows.allSatisfy({ $0.source == nil }) {
      throw CommandFault(
        .data, "the file gives no source", hint: "give --source: where the list is documented")
    }
    var planner = EndorsementPlanner(open, addsSources: addsSources)
    for (row, answer) in zip(rows, index.answers(rows.map(\.name))) {
      if row.answer == EndorsementState.Answer.notDocumented.rawValue { continue }
      do throws(EndorsementRowFault) {
        try planner.add(
          row, try reading(row, answer, index, session.clock), named: answer)
      } catch {
        planner.plan.problems.append(
          ImportPlan.Remark(line: row.line, input: row.name, words: error.words, candidates: error.candidates)
        )
      }
    }
    planner.compareTotals()
    return planner.plan
  }

  /// What a row says, with what the options say where it is silent.
  private func reading(
    _ row: EndorsementRow, _ answer: NameIndex.Answer, _ index: NameIndex, _ clock: Clock
  ) throws(EndorsementRowFault) -> (endorsement: Endorsement, date: DateSpan) {
    let code = try code(row, answer, index)
    guard let source = row.source ?? draft.source?.nonEmpty else {
      throw EndorsementRowFault("gives no source")
    }
    var blank = Endorsement(endorser: code, source: source)
    if let act = row.answer {
      guard let known = Endorsement.Act(rawValue: act.lowercased()) else {
        throw EndorsementRowFault("'\(act)' is neither 'endorsed' nor 'withdrawn'")
      }
      blank.act = known
    }
    var endorsement = draft.applied(to: blank)
    endorsement.source = source
    endorsement.verb = row.verb ?? endorsement.verb
    endorsement.statement = row.statement ?? endorsement.statement
    endorsement.note = row.note ?? endorsement.note
    if let grade = row.grade {
      guard let known = Endorsement.Grade(rawValue: grade.uppercased()) else {
        throw EndorsementRowFault("'\(grade)' is not a grade")
      }
      endorsement.grade = known
    }
    if let manner = row.manner {
      guard let known = Endorsement.Manner(rawValue: manner) else {
        throw EndorsementRowFault("'\(manner)' is not a manner")
      }
      endorsement.manner = known
    }
    return (endorsement, try span(row, clock))
  }

  private func code(
    _ row: EndorsementRow, _ answer: NameIndex.Answer, _ index: NameIndex
  ) throws(EndorsementRowFault) -> EndorserCode {
    let named = try EndorsementRowFault.code(answer)
    guard let text = row.code else { return named }
    guard case .found(let code) = index.answer(exactly: text), code == named else {
      throw EndorsementRowFault("the code '\(text)' is of another", candidates: [named])
    }
    return code
  }

  private func span(_ row: EndorsementRow, _ clock: Clock) throws(EndorsementRowFault) -> DateSpan {
    var draft = draft
    let span: DateSpan
    if let text = row.date {
      do throws(DateReading.Fault) {
        span = try DateReading.span(text, today: clock.today)
      } catch {
        throw EndorsementRowFault(error.message)
      }
      // The precision of the options belongs to their own date.
      draft.precision = nil
    } else if let date {
      span = date.span(clock)
    } else {
      throw EndorsementRowFault("gives no date")
    }
    if let precision = row.precision {
      guard let known = DatePrecision(rawValue: precision) else {
        throw EndorsementRowFault("'\(precision)' is not a precision")
      }
      draft.precision = known
    }
    do throws(CommandFault) {
      return try draft.date(span)
    } catch {
      throw EndorsementRowFault(error.message)
    }
  }
}
