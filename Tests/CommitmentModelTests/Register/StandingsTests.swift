import CommitmentModel
import TestSupport
import Testing

struct StandingsTests {
  /// The standing of every record and whether it counts, in the order in which the test added them.
  private func standings(
    _ records: MadeUpRecords, asRecorded: String? = nil, shuffledBy seed: UInt64? = nil
  ) throws -> (standing: [Standing], counted: [Bool]) {
    let register = try records.register(shuffledBy: seed)
    let limit = try asRecorded.map { Instant(endOf: try #require(CalendarDate($0))) }
    let standings = Standings(of: register, recordedBy: limit)
    let positions = try records.records.map { try #require(register.position(of: $0.id)) }
    return (positions.map(standings.standing), positions.map(standings.isCounted))
  }

  @Test func aCorrectionReplaces() throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1")
    try records.evidence("2026-01-02", "ONE-1", corrects: [first])
    #expect(try standings(records) == ([.corrected, .live], [false, true]))
  }

  @Test func aCorrectionOfACorrectionReplacesBoth() throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1")
    let second = try records.evidence("2026-01-02", "ONE-1", corrects: [first])
    try records.evidence("2026-01-03", "ONE-1", corrects: [second])
    #expect(try standings(records) == ([.corrected, .corrected, .live], [false, false, true]))
  }

  @Test func aRetractionTakesBack() throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1")
    try records.retraction(of: first)
    #expect(try standings(records) == ([.retracted, .live], [false, true]))
  }

  @Test func whenACorrectionIsRetractedTheFormerRecordCountsAgain() throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1")
    let second = try records.evidence("2026-01-02", "ONE-1", corrects: [first])
    try records.retraction(of: second)
    #expect(try standings(records) == ([.live, .retracted, .live], [true, false, true]))
  }

  @Test func whenARetractionIsRetractedTheRecordCountsAgain() throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1")
    let second = try records.retraction(of: first)
    try records.retraction(of: second)
    #expect(try standings(records) == ([.live, .retracted, .live], [true, false, true]))
  }

  @Test func whenTheRetractionOfARetractionIsRetractedTheRecordIsTakenBack() throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1")
    let second = try records.retraction(of: first)
    let third = try records.retraction(of: second)
    try records.retraction(of: third)
    #expect(try standings(records).standing == [.retracted, .live, .retracted, .live])
  }

  @Test func rivalCorrectionsContestARecordThatCountsOnceWithItsOwnValues() throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1")
    try records.evidence("2026-01-02", "ONE-1", corrects: [first])
    try records.evidence("2026-01-03", "ONE-1", corrects: [first])
    #expect(try standings(records) == ([.contested, .contested, .contested], [true, false, false]))
  }

  @Test(arguments: [true, false])
  func oneRecordThatReplacesAllRivalsSettlesAContest(namesTheFirst: Bool) throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1")
    let second = try records.evidence("2026-01-02", "ONE-1", corrects: [first])
    let third = try records.evidence("2026-01-03", "ONE-1", corrects: [first])
    try records.evidence("2026-01-04", "ONE-1", corrects: (namesTheFirst ? [first] : []) + [second, third])
    #expect(
      try standings(records) == ([.corrected, .corrected, .corrected, .live], [false, false, false, true]))
  }

  @Test func aContestEndsWhenOneRivalIsRetracted() throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1")
    let second = try records.evidence("2026-01-02", "ONE-1", corrects: [first])
    try records.evidence("2026-01-03", "ONE-1", corrects: [first])
    try records.retraction(of: second)
    #expect(try standings(records) == ([.corrected, .retracted, .live, .live], [false, false, true, true]))
  }

  @Test func rivalsOfACorrectionContestTheCorrectionAndNotWhatItReplaced() throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1")
    let second = try records.evidence("2026-01-02", "ONE-1", corrects: [first])
    try records.evidence("2026-01-03", "ONE-1", corrects: [second])
    try records.evidence("2026-01-04", "ONE-1", corrects: [second])
    #expect(
      try standings(records) == (
        [.corrected, .contested, .contested, .contested], [false, true, false, false]
      ))
  }

  @Test func aContestWithinAContestCountsOnce() throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1")
    try records.evidence("2026-01-02", "ONE-1", corrects: [first])
    let third = try records.evidence("2026-01-03", "ONE-1", corrects: [first])
    try records.evidence("2026-01-04", "ONE-1", corrects: [third])
    try records.evidence("2026-01-05", "ONE-1", corrects: [third])
    #expect(try standings(records).counted == [true, false, false, false, false])
  }

  @Test func whatWasRecordedLaterIsNotKnown() throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1", recorded: "2026-02-01T12:00:00Z")
    try records.evidence("2026-01-02", "ONE-1", recorded: "2026-03-01T00:00:00Z", corrects: [first])
    #expect(try standings(records, asRecorded: "2026-02-28") == ([.live, .live], [true, false]))
    #expect(try standings(records, asRecorded: "2026-03-01") == ([.corrected, .live], [false, true]))
    #expect(try standings(records, asRecorded: "2026-01-31").counted == [false, false])
  }

  @Test func aLinkToARecordThatIsNotHereDoesNothing() throws {
    var records = MadeUpRecords()
    try records.evidence("2026-01-01", "ONE-1", corrects: [MadeUpRecords.id(99)])
    try records.retraction(of: MadeUpRecords.id(98))
    #expect(try standings(records) == ([.live, .live], [true, true]))
  }

  /// Only a forged ledger holds records that point at each other.
  @Test(arguments: 0..<8)
  func aRingOfCorrectionsHasNoEffect(seed: UInt64) throws {
    var records = MadeUpRecords()
    try records.evidence("2026-01-01", "ONE-1", corrects: [MadeUpRecords.id(2)])
    try records.evidence("2026-01-02", "ONE-1", corrects: [MadeUpRecords.id(0)])
    try records.evidence("2026-01-03", "ONE-1", corrects: [MadeUpRecords.id(1)])
    try records.evidence("2026-01-04", "ONE-1", corrects: [MadeUpRecords.id(3)])
    #expect(try standings(records, shuffledBy: seed).counted == [true, true, true, true])
  }

  @Test(arguments: 0..<8)
  func aRingOfRetractionsHasNoEffectWithinAndKeepsItsEffectOutside(seed: UInt64) throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1")
    try records.retraction(of: MadeUpRecords.id(2), first)
    try records.retraction(of: MadeUpRecords.id(1))
    #expect(try standings(records, shuffledBy: seed) == ([.retracted, .live, .live], [false, true, true]))
  }

  @Test func aLongChainOfRetractionsIsFollowedToItsEnd() throws {
    var records = MadeUpRecords()
    var last = try records.evidence("2026-01-01", "ONE-1")
    for _ in 0..<20_000 { last = try records.retraction(of: last) }
    #expect(try standings(records).standing.prefix(2) == [.live, .retracted])
  }

  @Test(arguments: 0..<40)
  func doesNotDependOnTheOrderOfReading(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var records = MadeUpRecords()
    for number in 0..<12 {
      let target = MadeUpRecords.id(Int.random(in: 0..<12, using: &random))
      let other = MadeUpRecords.id(Int.random(in: 0..<12, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: try records.evidence("2026-01-0\(number % 9 + 1)", "ONE-1")
      case 1: try records.evidence("2026-01-01", "ONE-1", corrects: [target])
      case 2: try records.evidence("2026-01-01", "ONE-1", corrects: [target, other])
      default: try records.retraction(of: target)
      }
    }
    #expect(try standings(records) == standings(records, shuffledBy: seed))
  }
}
