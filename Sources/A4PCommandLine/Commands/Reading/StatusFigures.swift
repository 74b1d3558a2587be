import CommitmentLedger
import CommitmentModel
import Formats

/// The figures of the status screen, counted over the numbered commitments.
struct StatusFigures {
  var commitments = 0
  var assessed = 0
  var assessedThisQuarter = 0
  var byStatus: [(status: AssessmentStatus, count: Int)] = []
  var changed = 0
  var provisional = 0
  var newEvidence = 0
  var current = 0
  var without = 0

  init(_ snapshot: Snapshot) {
    let states = snapshot.numbered
    commitments = states.count
    assessed = states.count(where: \.isAssessed)
    assessedThisQuarter = states.count(where: \.isAssessedThisQuarter)
    byStatus = AssessmentStatus.allCases.map { status in (status, states.count { $0.status == status }) }
    changed = states.count { $0.change.kind != .noChange }
    provisional = states.count(where: \.isProvisional)
    newEvidence = Set(snapshot.commitments.flatMap(\.newEvidence)).count
    current = states.count { $0.currency == .current }
    without = states.count { $0.currency == .none }
  }
}
