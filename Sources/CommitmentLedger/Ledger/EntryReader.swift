import CommitmentModel
import Formats

/// Reads of each line only what a register counts: the hot path.
///
/// Works on bytes throughout; a line costs no allocation. A line that it cannot read is counted, and `check` says
/// what is wrong with it.
struct EntryReader {
  /// The entries, marks and links read so far.
  private(set) var entries: [RecordEntry] = []
  private(set) var marks: [EntryMark] = []
  private(set) var links: [RecordLink] = []
  private(set) var unreadable = 0

  private let framework: UInt128
  private let commitments: [UInt128: Int]
  private let endorsers: [UInt128: Int]
  private let kinds: [UInt128: RecordKind]
  private let precisions: [UInt128: DatePrecision]
  private let natures: [UInt128: EvidenceNature]
  private let directions: [UInt128: EvidenceDirection]
  private let statuses: [String: AssessmentStatus]
  private let bases: [String: Basis]
  private let keys = Keys()
  private var fields: [JSONField] = []
  private var elements: [JSONField] = []

  /// The keys of the fields that are counted.
  private struct Keys {
    let id = PackedText.pack("id")
    let kind = PackedText.pack("kind")
    let framework = PackedText.pack("framework")
    let date = PackedText.pack("date")
    let precision = PackedText.pack("precision")
    let commitments = PackedText.pack("commitments")
    let nature = PackedText.pack("nature")
    let commitment = PackedText.pack("commitment")
    let status = PackedText.pack("status")
    let basis = PackedText.pack("basis")
    let approvedBy = PackedText.pack("approvedBy")
    let endorser = PackedText.pack("endorser")
    let member = PackedText.pack("member")
    let recorded = PackedText.pack("recorded")
    let clock = PackedText.pack("clock")
    let corrects = PackedText.pack("corrects")
    let retracts = PackedText.pack("retracts")
  }

  init(framework: Framework, registers: Registers) {
    self.framework = PackedText.pack(framework.id.text)
    commitments = Dictionary(
      framework.commitments.enumerated().map { (PackedText.pack($0.element.id.text), $0.offset) },
      uniquingKeysWith: { first, _ in first })
    endorsers = Dictionary(
      registers.endorsers.enumerated().map { (PackedText.pack($0.element.code.text), $0.offset) },
      uniquingKeysWith: { first, _ in first })
    kinds = Self.table()
    precisions = Self.table()
    natures = Self.table()
    directions = Self.table()
    statuses = Dictionary(uniqueKeysWithValues: AssessmentStatus.allCases.map { ($0.rawValue, $0) })
    bases = Dictionary(uniqueKeysWithValues: Basis.allCases.map { ($0.rawValue, $0) })
  }

  private static func table<Value>() -> [UInt128: Value]
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    Dictionary(uniqueKeysWithValues: Value.allCases.map { (PackedText.pack($0.rawValue), $0) })
  }

  /// Reads all lines of a segment. O(bytes).
  mutating func read(_ bytes: Span<UInt8>, segment: Int) {
    var start = 0
    var line = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      line += 1
      // A last line without its line feed was never acknowledged.
      guard end < bytes.count else {
        unreadable += 1
        return
      }
      if !read(bytes, start..<end, segment: segment, line: line) { unreadable += 1 }
      start = end + 1
    }
  }

  private mutating func read(_ bytes: Span<UInt8>, _ line: Range<Int>, segment: Int, line number: Int) -> Bool {
    guard (try? JSONFlatReader.scan(bytes, in: line, into: &fields)) != nil else { return false }
    var id: RecordID?
    var kind: RecordKind?
    var recorded: Instant?
    var isOfFramework = false
    var date: Range<Int>?
    var precision: DatePrecision?
    var subject: Int?
    var hasSubject = false
    let place = RecordPlace(segment: segment, line: number, offset: line.lowerBound, length: line.count)
    var entry = RecordEntry(id: RecordID(high: 0, low: 0), recorded: Instant(seconds: 0), kind: .evidence, place: place)
    let firstMark = marks.count
    let firstLink = links.count
    var isRead = false
    defer {
      if !isRead {
        marks.removeLast(marks.count - firstMark)
        links.removeLast(links.count - firstLink)
      }
    }

    for field in fields {
      let key = PackedText.pack(bytes, field.name)
      switch key {
      case keys.id: id = RecordID(ascii: bytes.extracting(field.value))
      case keys.kind: kind = kinds[PackedText.pack(bytes, field.value)]
      case keys.framework: isOfFramework = PackedText.pack(bytes, field.value) == framework
      case keys.date: date = field.value
      case keys.precision:
        precision = precisions[PackedText.pack(bytes, field.value)]
        guard precision != nil else { return false }
      case keys.recorded: recorded = Instant(ascii: bytes.extracting(field.value))
      case keys.nature:
        entry.nature = natures[PackedText.pack(bytes, field.value)]
        guard entry.nature != nil else { return false }
      case keys.commitments: guard readMarks(bytes, field) else { return false }
      case keys.status:
        entry.status = JSONFlatReader.string(bytes, field.value, isEscaped: false).flatMap { statuses[$0] }
      case keys.basis:
        entry.basis = JSONFlatReader.string(bytes, field.value, isEscaped: false).flatMap { bases[$0] }
      case keys.approvedBy: entry.isApproved = true
      case keys.clock: entry.isClockGiven = true
      case keys.commitment:
        hasSubject = true
        subject = commitments[PackedText.pack(bytes, field.value)]
      case keys.endorser, keys.member:
        hasSubject = true
        subject = endorsers[PackedText.pack(bytes, field.value)]
      case keys.corrects: guard readLinks(bytes, field, isRetraction: false) else { return false }
      case keys.retracts: guard readLinks(bytes, field, isRetraction: true) else { return false }
      default: break
      }
    }

    guard let id, let kind, let recorded else { return false }
    guard isOfFramework else { return true }
    if let date {
      guard let precision, let span = DateSpan(ascii: bytes.extracting(date), precision: precision) else { return false }
      entry.setDate(span)
    } else if kind != .retraction {
      return false
    }
    switch kind {
    case .evidence: guard entry.nature != nil else { return false }
    case .assessment: guard entry.status != nil, entry.basis != nil, hasSubject else { return false }
    case .endorsement, .membership: guard hasSubject else { return false }
    case .retraction: break
    }
    entry.id = id
    entry.kind = kind
    entry.recorded = recorded
    entry.subject = Int32(subject ?? -1)
    entry.firstMark = UInt32(firstMark)
    entry.markCount = UInt32(marks.count - firstMark)
    entry.isCorrection = links[firstLink...].contains { !$0.isRetraction }
    entries.append(entry)
    isRead = true
    return true
  }

  /// Reads `["PER-3:advances", …]`; marks of commitments that the catalogue does not know are left to `check`.
  private mutating func readMarks(_ bytes: Span<UInt8>, _ field: JSONField) -> Bool {
    guard field.form == .array, JSONFlatReader.elements(bytes, field.value, into: &elements) else { return false }
    for element in elements {
      var colon = element.value.lowerBound
      while colon < element.value.upperBound, bytes[colon] != UInt8(ascii: ":") { colon += 1 }
      var direction = EvidenceDirection.neutral
      if colon < element.value.upperBound {
        let word = PackedText.pack(bytes, colon + 1..<element.value.upperBound)
        guard let known = directions[word] else { return false }
        direction = known
      }
      if let commitment = commitments[PackedText.pack(bytes, element.value.lowerBound..<colon)] {
        marks.append(EntryMark(commitment: commitment, direction: direction))
      }
    }
    return true
  }

  private mutating func readLinks(_ bytes: Span<UInt8>, _ field: JSONField, isRetraction: Bool) -> Bool {
    guard field.form == .array, JSONFlatReader.elements(bytes, field.value, into: &elements) else { return false }
    for element in elements {
      guard let target = RecordID(ascii: bytes.extracting(element.value)) else { return false }
      links.append(RecordLink(source: entries.count, target: target, isRetraction: isRetraction))
    }
    return true
  }
}
