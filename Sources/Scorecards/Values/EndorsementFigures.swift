package import CommitmentModel

/// How many have endorsed: what the United Nations said, and what is documented here.
package struct EndorsementFigures: Sendable {
  /// The latest official total by the quarter's end.
  package let official: EndorsementTotal?
  /// The latest official totals by date, as far as they are shown.
  package let officialTotals: [EndorsementTotal]
  /// The number of documented States over time; the last is that of the quarter's end.
  package let course: [EndorsementCount]
  package let memberStates: Int
  package let documentedStates: Int
  /// Those of the documented States that a source names by their own name.
  package let byName: Int
  /// Those of the documented States that a source names only as part of a group.
  package let throughGroups: Int
  package let organizations: Int
  /// The documented States by code, only where they reach the official total: a shorter list would wrong the rest.
  package let listedStates: [EndorsementState]
  /// The documented organizations by code, under the same condition.
  package let listedOrganizations: [EndorsementState]
  /// The Member States without a documented endorsement by code, where the list is complete.
  package let notDocumented: [Endorser]

  package init(_ summary: EndorsementSummary) {
    official = summary.officialTotal
    officialTotals = Array(
      summary.officialTotals.filter { $0.states != nil }.suffix(ScorecardLimits.officialTotals))
    course = Self.bounded(summary.course)
    memberStates = summary.memberStates
    let states = summary.documentedStates
    documentedStates = states.count
    byName = summary.documentedByName
    throughGroups = summary.documentedThroughGroups
    let organizations = summary.documentedOrganizations.count
    self.organizations = organizations
    let isComplete = summary.isComplete
    listedStates = isComplete ? states : []
    let reachesOrganizations = summary.officialTotal?.organizations.map { organizations >= $0 } ?? false
    listedOrganizations = reachesOrganizations ? summary.documentedOrganizations : []
    notDocumented =
      isComplete
      ? summary.states.filter { $0.endorser.kind == .state && $0.answer != .endorsed }.map(\.endorser) : []
  }

  /// A long course with only the last number of each quarter.
  private static func bounded(_ course: [EndorsementCount]) -> [EndorsementCount] {
    guard course.count > ScorecardLimits.endorsementDays else { return course }
    return course.indices.filter { index in
      index + 1 == course.count
        || Quarter(containing: course[index].day) != Quarter(containing: course[index + 1].day)
    }.map { course[$0] }
  }
}
