import CommitmentModel
import Testing

struct MembershipTests {
  private func holders(
    _ records: MadeUpRecords, on day: String, role: String? = nil
  ) throws -> [String] {
    let states = try records.register().memberships(
      in: try role.map { try #require(RoleKey($0)) }, on: try #require(CalendarDate(day)))
    return states.map { "\($0.member.code) \($0.membership.role) \($0.from?.text ?? "")" }
  }

  @Test func aTermHoldsFromItsFirstToItsLastDay() throws {
    var records = MadeUpRecords()
    try records.membership("2024-01-01", until: "2025-12-31", "AAA", "hosts")
    #expect(try holders(records, on: "2023-12-31").isEmpty)
    #expect(try holders(records, on: "2024-01-01") == ["AAA hosts 2024-01-01"])
    #expect(try holders(records, on: "2025-12-31") == ["AAA hosts 2024-01-01"])
    #expect(try holders(records, on: "2026-01-01").isEmpty)
  }

  @Test func aTermWithoutAnEndGoesOn() throws {
    var records = MadeUpRecords()
    try records.membership("2014", "AAA", "hosts")
    #expect(try holders(records, on: "2014-12-30").isEmpty)
    #expect(try holders(records, on: "2099-01-01") == ["AAA hosts 2014"])
  }

  @Test func anObservationStandsUntilTheNextOfTheSameState() throws {
    var records = MadeUpRecords()
    try records.membership("2025-01-31", until: "2025-01-31", "AAA", "contributors")
    try records.membership("2025-01-31", until: "2025-01-31", "BBB", "contributors")
    try records.membership("2025-06-30", until: "2025-06-30", "AAA", "contributors")
    #expect(try holders(records, on: "2025-01-30").isEmpty)
    #expect(
      try holders(records, on: "2025-06-29") == [
        "AAA contributors 2025-01-31", "BBB contributors 2025-01-31",
      ])
    #expect(
      try holders(records, on: "2026-06-30") == [
        "AAA contributors 2025-06-30", "BBB contributors 2025-01-31",
      ])
  }

  @Test func anObservationInOneRoleSaysNothingOfAnother() throws {
    var records = MadeUpRecords()
    try records.membership("2025-01-31", until: "2025-01-31", "AAA", "contributors")
    try records.membership("2025-06-30", until: "2025-06-30", "AAA", "hosts")
    #expect(
      try holders(records, on: "2025-12-31") == ["AAA hosts 2025-06-30", "AAA contributors 2025-01-31"])
    #expect(try holders(records, on: "2025-12-31", role: "contributors") == ["AAA contributors 2025-01-31"])
  }

  @Test func listsAllOfOneMemberEvenWhatHasEnded() throws {
    var records = MadeUpRecords()
    try records.membership("2024-01-01", until: "2025-12-31", "AAA", "hosts")
    try records.membership("2020-01-01", until: "2021-12-31", "AAA", "hosts")
    try records.membership("2020-01-01", "BBB", "hosts")
    try records.membership("2020-01-01", "ZZZ", "hosts")
    let found = try records.register().memberships(of: try #require(EndorserCode("AAA")))
    #expect(found.map { $0.from?.text } == ["2020-01-01", "2024-01-01"])
    #expect(found.allSatisfy { !$0.isObservation })
  }

  @Test func aRetractedMembershipIsNone() throws {
    var records = MadeUpRecords()
    try records.retraction(of: try records.membership("2020-01-01", "AAA", "hosts"))
    #expect(try holders(records, on: "2026-01-01").isEmpty)
  }
}
