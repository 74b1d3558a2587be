import CommitmentModel
import Testing

@testable import CommitmentLedger

/// Who endorsed, told from what a register keeps of each record, must be what the whole records say.
struct EndorsementAnswerTests {
  private static let code = "AAA"

  private func line(_ number: Int, _ date: String, _ fields: String) -> [UInt8] {
    Array(
      (#"{"id":"01arz3ndektsv4rrffq69g5f\#(number)","kind":"endorsement","framework":"made-up","date":"\#(date)","#
        + #""precision":"day","endorser":"\#(Self.code)",\#(fields)"office":"desk-1","recorded":"2026-10-01T08:00:00Z"}"#)
        .utf8)
  }

  private func state(_ lines: [[UInt8]]) throws -> EndorsementState {
    let workspace = try MadeUpWorkspace.workspace(ledger: [MadeUpWorkspace.segment(lines)])
    let day = try #require(CalendarDate("2026-09-30"))
    let states = workspace.register.endorsements(asOf: day).states
    return try #require(states.first { $0.endorser.code.text == Self.code })
  }

  @Test func theEarliestSinceTheLastWithdrawalAnswers() throws {
    let state = try state([
      line(14, "2025-01-01", #""source":"S","#), line(11, "2020-01-01", #""source":"S","#),
      line(13, "2024-01-01", #""source":"S","#), line(12, "2022-01-01", #""act":"withdrawn","source":"S","#),
    ])
    #expect(state.answer == .endorsed)
    #expect(state.date?.text == "2024-01-01")
  }

  @Test(arguments: [
    #""act":"withdrawn","source":"S","#, #""act":"with\u0064rawn","source":"S","#,
    #""act":"withdrawn","act":"endorsed","source":"S","#,
  ])
  func aWithdrawalCountsHoweverItIsSpelled(fields: String) throws {
    let state = try state([line(11, "2020-01-01", #""source":"S","#), line(12, "2022-01-01", fields)])
    #expect(state.answer == .withdrawn)
  }

  @Test(arguments: [
    #""act":"endorsed","source":"S","#, #""act":"no act","source":"S","#,
    #""act":"endorsed","act":"withdrawn","source":"S","#, #""\u0061ct":"withdrawn","source":"S","#,
  ])
  func anythingElseIsAnEndorsement(fields: String) throws {
    let state = try state([line(11, "2022-01-01", fields)])
    #expect(state.answer == .endorsed)
  }

  @Test func anActThatCannotBeReadInFullIsLeftOut() throws {
    let state = try state([
      line(11, "2020-01-01", ""), line(12, "2021-01-01", #""source":"S","#),
      line(13, "2022-01-01", #""act":"withdrawn","#),
    ])
    #expect(state.answer == .endorsed)
    #expect(state.date?.text == "2021-01-01")
  }

  @Test func theStatementMayStandInAnotherRecordOfTheSameAct() throws {
    let state = try state([
      line(11, "2020-01-01", #""source":"S","#),
      line(12, "2021-01-01", #""source":"S","statement":"Said.","#),
    ])
    #expect(state.date?.text == "2020-01-01")
    #expect(state.statement == "Said.")
  }

  @Test func aStatementOfAnEarlierActIsNotThatOfALaterOne() throws {
    let state = try state([
      line(13, "2022-01-01", #""source":"S","#),
      line(11, "2020-01-01", #""source":"S","statement":"Said.","#),
      line(12, "2021-01-01", #""act":"withdrawn","source":"S","#),
    ])
    #expect(state.statement == nil)
    #expect(state.acts.map(\.short) == ["9g5f11", "9g5f12", "9g5f13"])
  }

  @Test func nobodyAnswersWhereNothingCanBeRead() throws {
    #expect(try state([line(11, "2020-01-01", "")]).answer == .notDocumented)
  }
}
