extension Register {
  /// Whether the record at a position only adds a second person's approval to an assessment that had none.
  ///
  /// It is written as a correction, since nothing recorded is ever changed, but it corrects nothing.
  package func isApproval(_ position: Int) -> Bool {
    let entry = entries[position]
    guard entry.kind == .assessment, entry.isApproved, entry.isCorrection, let record = record(position),
      var text = record.assessment, record.header.corrects.count == 1,
      let former = self[record.header.corrects[0]], let before = former.assessment,
      before.approvedBy == nil, former.header.date == record.header.date
    else { return false }
    text.approvedBy = nil
    return text == before
  }
}
