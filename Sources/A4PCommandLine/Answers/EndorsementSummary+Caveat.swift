import CommitmentModel
import Scorecards

extension EndorsementSummary {
  /// What must be said while the documented names do not reach the official total.
  var caveat: String? {
    guard !isComplete, let total = officialTotal, let states = total.states else { return nil }
    return """
      "No endorsement recorded" means that none is documented in this workspace, not that there is none: the official \
      total is \(states) Member States (\(total.span.shown)), of which \(documentedStates.count) \
      \(documentedStates.count == 1 ? "is" : "are") documented here: \(documentedHow).
      """
  }

  /// How the documented States are named by their sources, in the words of the pages.
  var documentedHow: String { English.documentedHow(documentedByName, documentedThroughGroups) }
}
