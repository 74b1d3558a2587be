import CommitmentModel
import Testing

/// The registers that ship: States, observers, organizations, missions, totals.
struct RegistersTests {
  @Test func thereAre193StatesTwoObserversAndFourOrganizations() throws {
    let counts = Dictionary(grouping: try RealWorkspace.registers().endorsers, by: \.kind).mapValues(\.count)
    #expect(counts == [.state: 193, .observer: 2, .organization: 4])
  }

  @Test(arguments: [
    ("African States", 54), ("Asia-Pacific States", 54), ("Eastern European States", 23),
    ("Latin American and Caribbean States", 33), ("Western European and other States", 29),
  ])
  func aRegionalGroupHasItsMembers(group: String, count: Int) throws {
    #expect(try RealWorkspace.registers().memberStates.count { $0.group == group } == count)
  }

  @Test func everyStateIsInOneRegionalGroup() throws {
    let without = try RealWorkspace.registers().memberStates.filter { $0.group == nil }
    #expect(without.map(\.code.text) == [])
  }

  @Test func everyCodeIsThereOnce() throws {
    let endorsers = try RealWorkspace.registers().endorsers
    #expect(Set(endorsers.map(\.code)).count == endorsers.count)
    #expect(Set(endorsers.compactMap(\.alpha2)).count == endorsers.compactMap(\.alpha2).count)
    #expect(Set(endorsers.compactMap(\.m49)).count == endorsers.compactMap(\.m49).count)
  }

  @Test func everyStateHasItsNameInSixLanguages() throws {
    for state in try RealWorkspace.registers().memberStates {
      #expect(state.names.languages == Language.allCases, "\(state.code)")
    }
  }

  @Test func everyMissionHostIsAState() throws {
    let registers = try RealWorkspace.registers()
    for mission in registers.missions {
      for host in mission.hosts { #expect(registers[host]?.kind == .state, "\(mission.acronym): \(host)") }
    }
  }

  @Test func noMissionEndsBeforeItBegins() throws {
    for mission in try RealWorkspace.registers().missions {
      guard let start = mission.start, let end = mission.end else { continue }
      #expect(start.first <= end.last, "\(mission.acronym)")
    }
  }

  @Test func officialEndorsementTotalsNeverFall() throws {
    let official = try RealWorkspace.registers().totals.filter(\.isOfficial)
    #expect(official.count >= 3)
    for figures in [official.compactMap(\.states), official.compactMap(\.organizations)] {
      #expect(figures == figures.sorted())
    }
    #expect(official.last?.states == 154)
    #expect(official.last?.organizations == 4)
  }

  @Test func everyEndorsementTotalHasASource() throws {
    let totals = try RealWorkspace.registers().totals
    #expect(totals.allSatisfy { !$0.source.isEmpty })
  }
}
