/// How many Member States had a documented endorsement from a day on.
public struct EndorsementCount: Hashable, Sendable {
  /// The day.
  public let day: CalendarDate
  /// How many Member States had endorsed by it, as documented.
  public let states: Int

  /// The course of the number over the days on which it changed.
  ///
  /// - Parameter acts: the acts of each State, in the order in which they happened.
  /// - Returns: the number from each of those days on, by day.
  package static func course(of acts: some Sequence<[RecordEntry]>) -> [EndorsementCount] {
    var changes: [CalendarDate: Int] = [:]
    for acts in acts {
      var isEndorsed = false
      for act in acts {
        let endorses = !act.isWithdrawal
        guard endorses != isEndorsed, let date = act.date else { continue }
        changes[date.last, default: 0] += endorses ? 1 : -1
        isEndorsed = endorses
      }
    }
    var states = 0
    var course: [EndorsementCount] = []
    for (day, change) in changes.sorted(by: { $0.key < $1.key }) where change != 0 {
      states += change
      course.append(EndorsementCount(day: day, states: states))
    }
    return course
  }
}
