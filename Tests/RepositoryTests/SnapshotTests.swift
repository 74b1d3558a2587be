import CommitmentLedger
import CommitmentModel
import Testing

/// What the data that ship show of the quarters since 2018.
struct SnapshotTests {
  /// The quarters from the one before the Declaration's year had begun to the last complete one of the first data.
  static let quarters: [Quarter] = {
    var quarters: [Quarter] = []
    var next = Quarter("2018-Q1")
    while let quarter = next, quarter.year < 2026 || quarter.number < 4 {
      quarters.append(quarter)
      next = quarter.next
    }
    return quarters
  }()

  /// A quarter as the data that ship show it.
  private static func snapshot(_ quarter: Quarter) throws -> Snapshot {
    Snapshot(of: try RealWorkspace.shipped(), quarter: quarter, wording: WordingFingerprint.of)
  }

  private static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test func theQuartersAreThose() {
    #expect(Self.quarters.count == 35)
    #expect(Self.quarters.last?.description == "2026-Q3")
  }

  @Test func beforeTheDeclarationThereIsNoEndorsementAndNoStatus() throws {
    let snapshot = try Self.snapshot(#require(Quarter("2018-Q2")))
    #expect(snapshot.endorsements.states.filter { $0.answer != .notDocumented }.isEmpty)
    #expect(snapshot.endorsements.officialTotal == nil)
    #expect(snapshot.commitments.filter { $0.status != .notAssessed }.isEmpty)
  }

  @Test(arguments: ["2018-Q2", "2018-Q3", "2021-Q1", "2026-Q3"])
  func onlyWhatHadHappenedByThenCounts(text: String) throws {
    let quarter = try #require(Quarter(text))
    let snapshot = try Self.snapshot(quarter)
    for state in snapshot.commitments {
      #expect(state.lastEvidence.map { $0.last <= quarter.last } ?? true, "\(state.commitment.id)")
      #expect(state.assessment.map { $0.asOf.last <= quarter.last } ?? true, "\(state.commitment.id)")
    }
    for state in snapshot.endorsements.states {
      #expect(state.date.map { $0.last <= quarter.last } ?? true, "\(state.endorser.code)")
    }
    #expect(snapshot.endorsements.officialTotal.map { $0.span.last <= quarter.last } ?? true)
  }

  @Test func theFirstQuarterOf2021HasEvidenceAndTheOfficialTotalOfThatDay() throws {
    let snapshot = try Self.snapshot(#require(Quarter("2021-Q1")))
    let now = try Self.snapshot(#require(Quarter("2026-Q3")))
    let count = { (snapshot: Snapshot) in snapshot.commitments.reduce(0) { $0 + $1.evidenceCount } }
    #expect(count(snapshot) > 0)
    #expect(count(snapshot) < count(now))
    #expect(snapshot.endorsements.officialTotal?.states == 154)
  }

  @Test(arguments: quarters)
  func evidenceNeverFalls(quarter: Quarter) throws {
    let before = try Self.snapshot(quarter.previous).commitments
    let after = try Self.snapshot(quarter).commitments
    for (earlier, later) in zip(before, after) {
      #expect(earlier.evidenceCount <= later.evidenceCount, "\(later.commitment.id)")
    }
  }

  @Test(arguments: quarters)
  func anotherReaderCountsTheSame(quarter: Quarter) throws {
    let raw = try RawLedger.shipped()
    try #require(!raw.hasRivals, "the other reader knows no rule for corrections that rival each other")
    let last = quarter.last.description
    let counted = raw.live.filter { ($0.last ?? "9999") <= last }
    let snapshot = try Self.snapshot(quarter)

    for state in snapshot.commitments {
      let id = state.commitment.id.text
      let evidence = counted.filter { $0.kind == "evidence" && $0.commitments.contains(id) }
      #expect(state.evidenceCount == evidence.count, "\(id)")
      for (direction, count) in [
        ("advances", state.advancing), ("sets-back", state.settingBack), ("neutral", state.neutral),
      ] {
        let mark = "\(id):\(direction)"
        #expect(evidence.count { $0.lists["commitments"]?.contains(mark) ?? false } == count, "\(mark)")
      }
    }

    let acts = counted.filter { $0.kind == "endorsement" }
    let withdrawn = acts.filter { $0.texts["act"] == "withdrawn" }
    try #require(withdrawn.isEmpty, "the other reader knows no rule for withdrawals")
    let summary = snapshot.endorsements
    let documented = (summary.documentedStates + summary.documentedOrganizations).map(\.endorser.code.text)
    #expect(Set(documented) == Set(acts.compactMap { $0.texts["endorser"] }))
  }

  @Test func documents43StatesAndFourOrganizationsByTheEndOf2022() throws {
    let summary = try RealWorkspace.shipped().endorsements(asOf: try Self.day("2022-12-31"))
    #expect(summary.documentedStates.count == 43)
    #expect(summary.documentedThroughGroups == 6)
    #expect(summary.documentedStates.count - summary.documentedThroughGroups == 37)
    #expect(summary.documentedOrganizations.count == 4)
    #expect(summary.memberStates == 193)
    #expect(!summary.isComplete)
  }

  @Test(arguments: 2018...2026)
  func theSecurityCouncilHas15Members(year: Int) throws {
    let council = try #require(RoleKey("security-council"))
    let day = try Self.day("\(year)-07-01")
    let members = Set(try RealWorkspace.register().memberships(in: council, on: day).map(\.member.code.text))
    #expect(members.count == 15, "\(members.sorted())")
    #expect(members.isSuperset(of: ["CHN", "FRA", "GBR", "RUS", "USA"]))
  }

  @Test func everyMembershipIsOfARoleThatHasMembers() throws {
    let register = try RealWorkspace.register()
    for line in try RawLedger.shipped().live where line.kind == "membership" {
      let role = try #require(
        line.texts["role"].flatMap { RoleKey($0) }.flatMap { register.framework.role($0) })
      #expect(role.holders != .none, "\(line.place)")
    }
  }
}
