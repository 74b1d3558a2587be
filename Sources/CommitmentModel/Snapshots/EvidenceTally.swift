/// The evidence of one commitment, counted in one pass over the records.
package struct EvidenceTally: Sendable {
  package private(set) var advancing = 0
  package private(set) var settingBack = 0
  package private(set) var neutral = 0
  package private(set) var latest: DateSpan?
  package private(set) var new: [Int] = []
  package private(set) var coarse: [Int] = []

  package init() {}

  /// Counts a piece of evidence; `days` are the first and the last one of the quarter.
  mutating func add(
    _ position: Int, _ entry: RecordEntry, direction: EvidenceDirection,
    days: (first: CalendarDate, last: CalendarDate)
  ) {
    switch direction {
    case .advances: advancing += 1
    case .setsBack: settingBack += 1
    case .neutral: neutral += 1
    }
    guard let date = entry.date else { return }
    if latest.map({ $0 < date }) ?? true { latest = date }
    guard date.last >= days.first, date.last <= days.last else { return }
    if date.first >= days.first {
      new.append(position)
    } else {
      coarse.append(position)
    }
  }

  /// Puts the lists in an order that no arrangement of files can change.
  mutating func sort(_ entries: [RecordEntry]) {
    let isEarlier = { (left: Int, right: Int) in
      (entries[left].last, entries[left].id) < (entries[right].last, entries[right].id)
    }
    new.sort(by: isEarlier)
    coarse.sort(by: isEarlier)
  }
}
