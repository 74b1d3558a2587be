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

  private let framework: [UInt8]
  private let commitments: [UInt128: Int]
  private let endorsers: [UInt128: Int]
  private let kinds: [UInt128: RecordKind]
  private let precisions: [UInt128: DatePrecision]
  private let natures: [UInt128: EvidenceNature]
  private let directions: [UInt128: EvidenceDirection]
  private let statuses: [String: AssessmentStatus]
  private let bases: [String: Basis]
  private let keys = EntryKeys()
  private var fields: [JSONField] = []
  private var elements: [JSONField] = []

  init(framework: Framework, registers: Registers) {
    self.framework = Array(framework.id.text.utf8)
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

  /// Reads all lines of a segment.
  ///
  /// O(bytes).
  mutating func read(_ bytes: Span<UInt8>, segment: Int) {
    let isText = Self.isUTF8(bytes)
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
      let place = RecordPlace(segment: segment, line: line, offset: start, length: end - start)
      let isWhole = isText || Self.isUTF8(bytes.extracting(start..<end))
      if !isWhole || !read(bytes, start..<end, place) { unreadable += 1 }
      start = end + 1
    }
  }

  private static func isUTF8(_ bytes: Span<UInt8>) -> Bool { (try? UTF8Span(validating: bytes)) != nil }

  private mutating func read(_ bytes: Span<UInt8>, _ line: Range<Int>, _ place: RecordPlace) -> Bool {
    // The tool ends lines in LF alone; after CR the sum at the end could not be found.
    guard line.isEmpty || bytes[line.upperBound - 1] != 0x0D,
      (try? JSONFlatReader.scan(bytes, in: line, into: &fields)) != nil,
      let found = EntryFields(fields, bytes, keys),
      let id = found.id.flatMap({ RecordID(ascii: bytes.extracting($0.value)) }),
      let kind = found.kind.flatMap({ kinds[PackedText.pack(bytes, $0.value)] }),
      let recorded = found.recorded.flatMap({ Instant(ascii: bytes.extracting($0.value)) })
    else { return false }
    guard let framework = EntryFields.filled(found.framework) else { return found.isRedacted }
    guard isOfFramework(bytes, framework.value) else { return true }

    let (firstMark, firstLink) = (marks.count, links.count)
    var entry = RecordEntry(id: id, recorded: recorded, kind: kind, place: place)
    guard readDate(bytes, found, into: &entry), readBody(bytes, found, into: &entry),
      readLinks(bytes, found.corrects, isRetraction: false),
      readLinks(bytes, found.retracts, isRetraction: true)
    else {
      marks.removeLast(marks.count - firstMark)
      links.removeLast(links.count - firstLink)
      return false
    }
    entry.isClockGiven = EntryFields.filled(found.clock) != nil
    entry.firstMark = UInt32(firstMark)
    entry.markCount = UInt32(marks.count - firstMark)
    entry.isCorrection = links[firstLink...].contains { !$0.isRetraction }
    entries.append(entry)
    return true
  }

  private func isOfFramework(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count == framework.count else { return false }
    return framework.indices.allSatisfy { bytes[range.lowerBound + $0] == framework[$0] }
  }

  private func readDate(_ bytes: Span<UInt8>, _ found: EntryFields, into entry: inout RecordEntry) -> Bool {
    guard let date = EntryFields.filled(found.date) else { return entry.kind == .retraction }
    guard let precision = found.precision.flatMap({ precisions[PackedText.pack(bytes, $0.value)] }),
      let span = DateSpan(ascii: bytes.extracting(date.value), precision: precision)
    else { return false }
    entry.setDate(span)
    return true
  }

  private mutating func readBody(_ bytes: Span<UInt8>, _ found: EntryFields, into entry: inout RecordEntry)
    -> Bool
  {
    switch entry.kind {
    case .evidence:
      entry.nature = found.nature.flatMap { natures[PackedText.pack(bytes, $0.value)] }
      guard entry.nature != nil, let field = EntryFields.filled(found.commitments) else { return false }
      return readMarks(bytes, field)
    case .assessment:
      entry.status = found.status.flatMap { JSONFlatReader.string(bytes, $0.value, isEscaped: false) }.flatMap
      { statuses[$0] }
      entry.basis = found.basis.flatMap { JSONFlatReader.string(bytes, $0.value, isEscaped: false) }.flatMap {
        bases[$0]
      }
      entry.isApproved = EntryFields.filled(found.approvedBy) != nil
      guard entry.status != nil, entry.basis != nil, let field = EntryFields.filled(found.commitment) else {
        return false
      }
      entry.subject = Int32(commitments[PackedText.pack(bytes, field.value)] ?? -1)
      return true
    case .endorsement, .membership:
      guard let field = EntryFields.filled(entry.kind == .endorsement ? found.endorser : found.member) else {
        return false
      }
      entry.subject = Int32(endorsers[PackedText.pack(bytes, field.value)] ?? -1)
      return true
    case .retraction:
      guard let field = found.retracts else { return false }
      return JSONFlatReader.elements(bytes, field.value, into: &elements) && !elements.isEmpty
    }
  }

  /// Reads `["PER-3:advances", …]`; marks of commitments that the catalogue does not know are left to `check`.
  private mutating func readMarks(_ bytes: Span<UInt8>, _ field: JSONField) -> Bool {
    guard JSONFlatReader.elements(bytes, field.value, into: &elements), !elements.isEmpty else {
      return false
    }
    for element in elements {
      if element.isEscaped { return false }
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

  private mutating func readLinks(_ bytes: Span<UInt8>, _ field: JSONField?, isRetraction: Bool) -> Bool {
    guard let field else { return true }
    guard JSONFlatReader.elements(bytes, field.value, into: &elements) else { return false }
    for element in elements {
      guard let target = RecordID(ascii: bytes.extracting(element.value)) else { return false }
      links.append(RecordLink(source: entries.count, target: target, isRetraction: isRetraction))
    }
    return true
  }
}
