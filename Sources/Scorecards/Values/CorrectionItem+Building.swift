import CommitmentModel

extension CorrectionItem {
  /// A record that corrects or takes back others, or that came late.
  init(_ record: Record, isLate: Bool = false, in register: Register) {
    let isRetraction = record.kind == .retraction
    kind = isLate ? .lateReport : isRetraction ? .retraction : .correction
    self.record = RecordSummary(record)
    targetIDs = isLate ? [] : isRetraction ? record.header.retracts : record.header.corrects
    targets = targetIDs.prefix(ScorecardLimits.otherEvidence).compactMap {
      register[$0].map(RecordSummary.init)
    }
    reason = record.header.reason
  }
}
