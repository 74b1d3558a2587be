import CommitmentModel
import Formats

/// Reads of each line only what a register counts: the hot path.
///
/// Works on bytes throughout; a line costs no allocation. A line that it cannot read is counted, and `check` says
/// what is wrong with it.
struct EntryReader: Sendable {
  /// The entries, marks and links read so far.
  private(set) var entries: [RecordEntry] = []
  private(set) var marks: [EntryMark] = []
  private(set) var links: [RecordLink] = []
  private(set) var unreadable = 0

  private let framework: [UInt8]
  private let commitments: PackedTable<Int>
  private let endorsers: PackedTable<Int>
  private let kinds: PackedTable<RecordKind>
  private let precisions: PackedTable<DatePrecision>
  private let natures: PackedTable<EvidenceNature>
  private let directions: PackedTable<EvidenceDirection>
  private let statuses: [String: AssessmentStatus]
  private let bases: [String: Basis]
  private let keys = EntryKeys()
  private var fields: [JSONField] = []
  private var elements: [JSONField] = []

  init(framework: Framework, registers: Registers) {
    self.framework = Array(framework.id.text.utf8)
    commitments = PackedTable(
      framework.commitments.enumerated().map { (PackedText.pack($0.element.id.text), $0.offset) })
    endorsers = PackedTable(
      registers.endorsers.enumerated().map { (PackedText.pack($0.element.code.text), $0.offset) })
    kinds = PackedTable()
    precisions = PackedTable()
    natures = PackedTable()
    directions = PackedTable()
    statuses = Dictionary(uniqueKeysWithValues: AssessmentStatus.allCases.map { ($0.rawValue, $0) })
    bases = Dictionary(uniqueKeysWithValues: Basis.allCases.map { ($0.rawValue, $0) })
  }

  /// Reads all lines of a segment.
  ///
  /// O(bytes).
  mutating func read(_ bytes: Span<UInt8>, segment: Int) {
    var start = 0
    var line = 0
    while start < bytes.count {
      let (end, beyondASCII) = ByteScan.line(bytes, from: start)
      line += 1
      // A last line without its line feed was never acknowledged.
      guard end < bytes.count else {
        unreadable += 1
        return
      }
      let place = RecordPlace(segment: segment, line: line, offset: start, length: end - start)
      if !ByteScan.isUTF8(bytes, beyondASCII) || !read(bytes, start..<end, place) { unreadable += 1 }
      start = end + 1
    }
  }

  private mutating func read(_ bytes: Span<UInt8>, _ line: Range<Int>, _ place: RecordPlace) -> Bool {
    // The tool ends lines in LF alone; after CR the sum at the end could not be found.
    guard line.isEmpty || bytes[line.upperBound - 1] != 0x0D,
      (try? JSONFlatReader.scan(bytes, in: line, into: &fields)) != nil,
      let found = EntryFields(fields, bytes, keys),
      let idValue = value(found.id), let id = RecordID(ascii: bytes.extracting(idValue)),
      let kindValue = value(found.kind), let kind = kinds[PackedText.pack(bytes, kindValue)],
      let time = value(found.recorded), let recorded = Instant(ascii: bytes.extracting(time))
    else { return false }
    // The tool writes texts and lists alone. Anything else belongs to a newer tool, or stands where a text should, and
    // then the record could be counted and never shown.
    if fields.contains(where: { $0.form != .string && $0.form != .array }),
      !RecordReader.read(bytes, line: line).reader.faults.isEmpty
    {
      return false
    }
    var entry = RecordEntry(id: id, recorded: recorded, kind: kind, place: place)
    guard let framework = value(found.framework) else {
      // What is blacked out no longer says of which framework it was: each lists it, none counts it.
      guard found.isRedacted else { return false }
      entry.isRedacted = true
      entry.firstMark = UInt32(marks.count)
      entries.append(entry)
      return true
    }
    // A whole line that also says it was blacked out is neither, and not for counting.
    guard !found.isRedacted else { return false }
    guard isOfFramework(bytes, framework) else { return true }

    let (firstMark, firstLink) = (marks.count, links.count)
    guard readDate(bytes, found, into: &entry), readBody(bytes, found, into: &entry),
      readLinks(bytes, found.corrects, isRetraction: false),
      readLinks(bytes, found.retracts, isRetraction: true)
    else {
      marks.removeLast(marks.count - firstMark)
      links.removeLast(links.count - firstLink)
      return false
    }
    entry.isClockGiven = value(found.clock) != nil
    entry.firstMark = UInt32(firstMark)
    entry.markCount = UInt32(marks.count - firstMark)
    entry.isCorrection = links[firstLink...].contains { !$0.isRetraction }
    entries.append(entry)
    return true
  }

  /// The bytes of the value of a field; nil where there is none, or nothing in it, which is the same.
  private func value(_ place: Int32) -> Range<Int>? {
    guard place >= 0 else { return nil }
    let range = fields[Int(place)].value
    return range.isEmpty ? nil : range
  }

  private func isOfFramework(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count == framework.count else { return false }
    return framework.indices.allSatisfy { bytes[range.lowerBound + $0] == framework[$0] }
  }

  private func readDate(_ bytes: Span<UInt8>, _ found: EntryFields, into entry: inout RecordEntry) -> Bool {
    guard let date = value(found.date) else { return entry.kind == .retraction }
    guard let word = value(found.precision), let precision = precisions[PackedText.pack(bytes, word)],
      let span = DateSpan(ascii: bytes.extracting(date), precision: precision)
    else { return false }
    entry.setDate(span)
    return true
  }

  private mutating func readBody(
    _ bytes: Span<UInt8>, _ found: EntryFields, into entry: inout RecordEntry
  ) -> Bool {
    switch entry.kind {
    case .evidence:
      entry.nature = value(found.nature).flatMap { natures[PackedText.pack(bytes, $0)] }
      guard entry.nature != nil, let list = value(found.commitments) else { return false }
      return readMarks(bytes, list)
    case .assessment:
      entry.status = text(bytes, found.status).flatMap { statuses[$0] }
      entry.basis = text(bytes, found.basis).flatMap { bases[$0] }
      entry.isApproved = value(found.approvedBy) != nil
      guard entry.status != nil, entry.basis != nil, let code = value(found.commitment) else { return false }
      entry.subject = Int32(commitments[PackedText.pack(bytes, code)] ?? -1)
      return true
    case .endorsement, .membership:
      guard let code = value(entry.kind == .endorsement ? found.endorser : found.member) else { return false }
      entry.subject = Int32(endorsers[PackedText.pack(bytes, code)] ?? -1)
      return true
    case .retraction:
      guard let list = value(found.retracts) else { return false }
      return JSONFlatReader.elements(bytes, list, into: &elements) && !elements.isEmpty
    }
  }

  private func text(_ bytes: Span<UInt8>, _ place: Int32) -> String? {
    value(place).flatMap { JSONFlatReader.string(bytes, $0, isEscaped: false) }
  }

  /// Reads `["PER-3:advances", …]`; marks of commitments that the catalogue does not know are left to `check`.
  private mutating func readMarks(_ bytes: Span<UInt8>, _ list: Range<Int>) -> Bool {
    guard JSONFlatReader.elements(bytes, list, into: &elements), !elements.isEmpty else {
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

  private mutating func readLinks(_ bytes: Span<UInt8>, _ place: Int32, isRetraction: Bool) -> Bool {
    guard let list = value(place) else { return true }
    guard JSONFlatReader.elements(bytes, list, into: &elements) else { return false }
    for element in elements {
      guard let target = RecordID(ascii: bytes.extracting(element.value)) else { return false }
      links.append(RecordLink(source: entries.count, target: target, isRetraction: isRetraction))
    }
    return true
  }
}
