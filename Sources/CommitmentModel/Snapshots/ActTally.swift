/// Which record answers for each endorser, found in what a register keeps of every record.
///
/// The last act answers; of an endorsement that stands, the earliest documented since the last withdrawal. Two passes
/// without sorting, O(acts), and no record is read in full.
struct ActTally {
  /// The last withdrawal of each endorser, by position.
  private var withdrawals: [Int?]
  /// The first endorsement since.
  private var endorsements: [Int?]
  private let entries: [RecordEntry]

  /// - Parameters:
  ///   - acts: the places of the acts that count among the entries.
  ///   - entries: the records.
  ///   - endorsers: how many endorsers there are.
  init(_ acts: [Int], in entries: [RecordEntry], endorsers: Int) {
    self.entries = entries
    withdrawals = Array(repeating: nil, count: endorsers)
    endorsements = Array(repeating: nil, count: endorsers)
    for act in acts where entries[act].isWithdrawal {
      let endorser = Int(entries[act].subject)
      if withdrawals[endorser].map({ isEarlier($0, act) }) ?? true { withdrawals[endorser] = act }
    }
    for act in acts where !entries[act].isWithdrawal {
      let endorser = Int(entries[act].subject)
      guard withdrawals[endorser].map({ isEarlier($0, act) }) ?? true else { continue }
      if endorsements[endorser].map({ isEarlier(act, $0) }) ?? true { endorsements[endorser] = act }
    }
  }

  /// The place of the record that answers for an endorser; nil where there is none.
  func answer(for endorser: Int) -> Int? { endorsements[endorser] ?? withdrawals[endorser] }

  private func isEarlier(_ left: Int, _ right: Int) -> Bool {
    entries[left].isEarlier(than: entries[right])
  }
}
