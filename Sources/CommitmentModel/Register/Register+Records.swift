extension Register {
  /// The records of a kind that count, by date.
  ///
  /// What was corrected, taken back or blacked out is left out; of rival corrections the record as it was first written
  /// counts. Each record is read in full, so this is O(records) in time and in memory.
  ///
  /// - Parameters:
  ///   - kind: what the records are; retractions have no date and come by the order of making.
  ///   - asRecorded: leaves out what entered the ledger after this day (UTC).
  /// - Returns: the records; those of one date in the order in which they were made.
  public func records(_ kind: RecordKind, asRecorded: CalendarDate? = nil) -> [Record] {
    let standings = Standings(of: self, recordedBy: asRecorded.map(Instant.init(endOf:)))
    let records = entries.indices.compactMap { position in
      entries[position].kind == kind && standings.isCounted(position) ? record(position) : nil
    }
    return records.sorted {
      ($0.header.date ?? .by(.distantPast), $0.id) < ($1.header.date ?? .by(.distantPast), $1.id)
    }
  }
}
