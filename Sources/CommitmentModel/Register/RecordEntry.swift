/// What a register keeps of each record: all that is counted, none of the text.
///
/// About 80 bytes whatever the record's length, so that a million records stay small.
package struct RecordEntry: Hashable, Sendable {
  package var id: RecordID
  package var recorded: Instant
  /// The span of days; meaningless where ``precision`` is nil.
  package var first: CalendarDate
  package var last: CalendarDate
  /// Nil for a retraction, which has no date of its own.
  package var precision: DatePrecision?
  package var kind: RecordKind
  package var nature: EvidenceNature?
  package var status: AssessmentStatus?
  package var basis: Basis?
  /// Whether an assessment names a second person.
  package var isApproved: Bool
  package var isClockGiven: Bool
  package var isCorrection: Bool
  /// Whether an endorsement takes an earlier one back.
  package var isWithdrawal: Bool
  /// Whether an endorsement may have a statement: only then need it be read for one.
  package var hasStatement: Bool
  /// Whether the content was blacked out: the entry has no date, no subject and no marks, and is never counted.
  package var isRedacted: Bool
  /// The commitment of an assessment or the endorser of an endorsement or membership, by position; negative
  /// where the catalogue or the registers do not know it.
  package var subject: Int32
  /// Where the marks of a piece of evidence begin, and how many there are.
  package var firstMark: UInt32
  package var markCount: UInt32
  package var place: RecordPlace

  package init(id: RecordID, recorded: Instant, kind: RecordKind, place: RecordPlace) {
    self.id = id
    self.recorded = recorded
    self.kind = kind
    self.place = place
    first = .distantPast
    last = .distantPast
    precision = nil
    nature = nil
    status = nil
    basis = nil
    isApproved = false
    isClockGiven = false
    isCorrection = false
    isWithdrawal = false
    hasStatement = false
    isRedacted = false
    subject = -1
    firstMark = 0
    markCount = 0
  }

  /// Where the marks of a piece of evidence are among all marks.
  var markRange: Range<Int> { Int(firstMark)..<Int(firstMark + markCount) }

  /// The date as it is known.
  package var date: DateSpan? { precision.map { DateSpan(first: first, last: last, precision: $0) } }

  /// Whether this record comes before another by date, by the time of recording, by identifier.
  func isEarlier(than other: RecordEntry) -> Bool {
    // A retraction has no date, and its span is in the distant past.
    if last != other.last { return last < other.last }
    if first != other.first { return first < other.first }
    if precision != other.precision {
      let (own, others) = ((precision ?? .by).rawValue, (other.precision ?? .by).rawValue)
      if own != others { return own < others }
    }
    return (recorded, id) < (other.recorded, other.id)
  }

  package mutating func setDate(_ span: DateSpan) {
    first = span.first
    last = span.last
    precision = span.precision
  }
}
