package import CommitmentModel

/// How many have endorsed: what the United Nations said, and what is documented here.
package struct EndorsementFigures: Sendable {
  /// The latest official total by the quarter's end.
  package let official: EndorsementTotal?
  package let memberStates: Int
  package let documentedStates: Int
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
    memberStates = summary.memberStates
    let states = summary.documentedStates
    documentedStates = states.count
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

  /// The States documented by their own name.
  package var byName: Int { documentedStates - throughGroups }
}
