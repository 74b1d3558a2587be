import CommitmentModel

extension PendingAssessment {
  init?(_ id: RecordID, in snapshot: Snapshot) {
    guard let position = snapshot.register.position(of: id) else { return nil }
    let entry = snapshot.register.entries[position]
    guard let status = entry.status, let date = entry.date else { return nil }
    self.init(id: id, status: status, asOf: date)
  }
}
