import CommitmentModel
import Testing

struct EndorsementSummaryTests {
  private func summary(_ records: MadeUpRecords, asOf day: String, asRecorded: String? = nil) throws
    -> EndorsementSummary
  {
    try records.register().endorsements(
      asOf: try #require(CalendarDate(day)), asRecorded: try asRecorded.map { try #require(CalendarDate($0)) }
    )
  }

  private func state(_ code: String, of records: MadeUpRecords, asOf day: String) throws -> EndorsementState {
    try #require(try summary(records, asOf: day).states.first { $0.endorser.code.text == code })
  }

  @Test func listsEveryEndorserStatesBeforeOrganizations() throws {
    let summary = try summary(MadeUpRecords(), asOf: "2026-01-01")
    #expect(summary.states.map(\.endorser.code.text) == ["AAA", "BBB", "OBS", "ORG"])
    #expect(summary.states.allSatisfy { $0.answer == .notDocumented && $0.record == nil })
    #expect(summary.memberStates == 2)
  }

  @Test func theEarliestDocumentedEndorsementGivesTheDate() throws {
    var records = MadeUpRecords()
    try records.endorsement("2019-03-29", "AAA")
    try records.endorsement("2018-09-25", "AAA")
    let state = try state("AAA", of: records, asOf: "2026-01-01")
    #expect(state.answer == .endorsed)
    #expect(state.date?.text == "2018-09-25")
  }

  @Test func theLastActAnswers() throws {
    var records = MadeUpRecords()
    try records.endorsement("2018-09-25", "AAA")
    try records.endorsement("2020-01-01", "AAA", .withdrawn)
    #expect(try state("AAA", of: records, asOf: "2019-12-31").answer == .endorsed)
    #expect(try state("AAA", of: records, asOf: "2020-01-01").answer == .withdrawn)
    #expect(try state("AAA", of: records, asOf: "2018-09-24").answer == .notDocumented)
  }

  @Test func whoEndorsesAgainEndorsesFromThen() throws {
    var records = MadeUpRecords()
    try records.endorsement("2018-09-25", "AAA")
    try records.endorsement("2020-01-01", "AAA", .withdrawn)
    try records.endorsement("2021-06-01", "AAA")
    try records.endorsement("2022-06-01", "AAA")
    let state = try state("AAA", of: records, asOf: "2026-01-01")
    #expect(state.answer == .endorsed)
    #expect(state.date?.text == "2021-06-01")
    #expect(state.endorsement?.act == .endorsed)
  }

  @Test func aRetractedEndorsementIsNone() throws {
    var records = MadeUpRecords()
    try records.retraction(of: try records.endorsement("2018-09-25", "AAA"))
    #expect(try state("AAA", of: records, asOf: "2026-01-01").answer == .notDocumented)
  }

  @Test func anEndorsementOfAYearCountsFromItsEnd() throws {
    var records = MadeUpRecords()
    try records.endorsement("2018", "AAA")
    #expect(try state("AAA", of: records, asOf: "2018-12-30").answer == .notDocumented)
    #expect(try state("AAA", of: records, asOf: "2018-12-31").answer == .endorsed)
  }

  @Test func countsStatesOrganizationsAndGroupsApart() throws {
    var records = MadeUpRecords()
    try records.endorsement("2018-09-25", "AAA")
    try records.endorsement("2018-09-25", "BBB", manner: .groupStatement)
    try records.endorsement("2018-09-25", "OBS")
    try records.endorsement("2018-09-25", "ORG")
    try records.endorsement("2018-09-25", "ZZZ")
    let summary = try summary(records, asOf: "2026-01-01")
    #expect(summary.documentedStates.map(\.endorser.code.text) == ["AAA", "BBB"])
    #expect(summary.documentedOrganizations.map(\.endorser.code.text) == ["ORG"])
    #expect(summary.documentedThroughGroups == 1)
  }

  @Test(arguments: [("2018-12-30", nil), ("2018-12-31", 1), ("2019-12-31", 2), ("2026-01-01", 2)])
  func takesTheLatestOfficialTotal(day: String, states: Int?) throws {
    #expect(try summary(MadeUpRecords(), asOf: day).officialTotal?.states == states)
  }

  @Test func isCompleteOnlyWhenTheNamesReachTheTotal() throws {
    var records = MadeUpRecords()
    try records.endorsement("2018-09-25", "AAA")
    #expect(try summary(records, asOf: "2018-12-30").isComplete == false)
    #expect(try summary(records, asOf: "2018-12-31").isComplete)
    #expect(try summary(records, asOf: "2026-01-01").isComplete == false)
  }

  @Test func knowsOnlyWhatWasRecordedByThen() throws {
    var records = MadeUpRecords()
    try records.endorsement("2018-09-25", "AAA", recorded: "2026-05-01T00:00:00Z")
    #expect(try summary(records, asOf: "2026-12-31", asRecorded: "2026-04-30").documentedStates.isEmpty)
    #expect(try summary(records, asOf: "2026-12-31", asRecorded: "2026-05-01").documentedStates.count == 1)
  }
}
