import CommitmentModel
import Formats

/// Reads of each line only what a register counts: the hot path.
///
/// Works on bytes throughout; a line costs no allocation. A line that it cannot read is counted, and `check` says
/// what is wrong with it.
struct EntryReader: Sendable {
  /// The entries, marks and links read so far.
  private(set) var entries: [RecordEntry] = []
  /// The sum of each entry's line: the one that it states, or that of all its bytes where it states none.
  ///
  /// A line without a sum counts in every figure, so a fingerprint must not pass it over.
  private(set) var sums: [RecordSum] = []
  private(set) var marks: [EntryMark] = []
  private(set) var links: [RecordLink] = []
  private(set) var unreadable = 0

  private let framework: [UInt8]
  private let commitments: CodeTable<Int>
  private let endorsers: CodeTable<Int>
  private let kinds: CodeTable<RecordKind>
  private let precisions: CodeTable<DatePrecision>
  private let natures: CodeTable<EvidenceNature>
  private let statuses: [String: AssessmentStatus]
  private let bases: [String: Basis]
  private let keys = EntryKey.names
  private var markReader: MarkReader
  private var fields: [JSONField] = []
  private var elements: [JSONField] = []

  init(framework: Framework, registers: Registers) {
    self.framework = Array(framework.id.text.utf8)
    commitments = CodeTable(framework.commitments.enumerated().map { ($0.element.id.text, $0.offset) })
    endorsers = CodeTable(registers.endorsers.enumerated().map { ($0.element.code.text, $0.offset) })
    kinds = CodeTable()
    precisions = CodeTable()
    natures = CodeTable()
    markReader = MarkReader(commitments)
    statuses = Dictionary(uniqueKeysWithValues: AssessmentStatus.allCases.map { ($0.rawValue, $0) })
    bases = Dictionary(uniqueKeysWithValues: Basis.allCases.map { ($0.rawValue, $0) })
  }

  /// Makes room for a number of segments like those read so far, where they are likely to need more than there is.
  mutating func makeRoom(forSegments count: Int, like read: Int, by mapper: some SliceMapper) {
    guard read > 0 else { return }
    let share = Double(count) / Double(read)
    Self.makeRoom(in: &entries, growing: share, by: mapper)
    Self.makeRoom(in: &sums, growing: share, by: mapper)
    Self.makeRoom(in: &marks, growing: share, by: mapper)
  }

  private static func makeRoom<Element>(
    in list: inout [Element], growing share: Double, by mapper: some SliceMapper
  ) {
    let expected = Int(Double(list.count) * share)
    guard expected > list.capacity else { return }
    // Room that is not used costs nothing.
    list.reserveCapacity(expected * 2)
    let size = list.capacity * MemoryLayout<Element>.stride
    unsafe list.withUnsafeBytes { bytes in
      unsafe mapper.prepare(UnsafeRawBufferPointer(start: bytes.baseAddress, count: size))
    }
  }

  /// Gives what was read away, so that it can be added to without being copied.
  mutating func handedOver() -> LedgerReader.Contents {
    var contents = LedgerReader.Contents(unreadable: unreadable)
    swap(&contents.entries, &entries)
    swap(&contents.sums, &sums)
    swap(&contents.marks, &marks)
    swap(&contents.links, &links)
    return contents
  }

  /// Reads all lines of a segment.
  ///
  /// O(bytes).
  mutating func read(_ bytes: Span<UInt8>, segment: Int) {
    var found = EntryFields()
    var start = 0
    var line = 0
    while start < bytes.count {
      line += 1
      if let end = found.findPlain(in: bytes, from: start, keys) {
        let place = RecordPlace(segment: segment, line: line, offset: start, length: end - start)
        if !read(found, bytes, start..<end, place) { unreadable += 1 }
        start = end + 1
        continue
      }
      let (end, beyondASCII) = ByteScan.line(bytes, from: start)
      // A last line without its line feed was never acknowledged.
      guard end < bytes.count else {
        unreadable += 1
        return
      }
      let place = RecordPlace(segment: segment, line: line, offset: start, length: end - start)
      if !ByteScan.isUTF8(bytes, beyondASCII) || !read(bytes, start..<end, place, &found) { unreadable += 1 }
      start = end + 1
    }
  }

  /// Reads a line of any spelling.
  private mutating func read(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ place: RecordPlace, _ found: inout EntryFields
  ) -> Bool {
    // The tool ends lines in LF alone; after CR the sum at the end could not be found.
    guard line.isEmpty || bytes[line.upperBound - 1] != 0x0D,
      (try? JSONFlatReader.scan(bytes, in: line, into: &fields)) != nil, found.find(fields, in: bytes, keys)
    else { return false }
    // The tool writes texts and lists alone. Anything else belongs to a newer tool, or stands where a text should, and
    // then the record could be counted and never shown.
    if fields.contains(where: { $0.form == .other }),
      !RecordReader.read(bytes, line: line).reader.faults.isEmpty
    {
      return false
    }
    return read(found, bytes, line, place)
  }

  /// Reads what the fields of a line say that were found in it.
  private mutating func read(
    _ found: borrowing EntryFields, _ bytes: Span<UInt8>, _ line: Range<Int>, _ place: RecordPlace
  ) -> Bool {
    guard let id = RecordID(ascii: bytes.extracting(found[.id])),
      let kind = kinds[bytes, found[.kind]],
      let recorded = Instant(ascii: bytes.extracting(found[.recorded]))
    else { return false }
    var entry = RecordEntry(id: id, recorded: recorded, kind: kind, place: place)
    guard !found[.framework].isEmpty else {
      // What is blacked out no longer says of which framework it was: each lists it, none counts it.
      guard found.isRedacted else { return false }
      entry.isRedacted = true
      entry.firstMark = UInt32(marks.count)
      keep(entry, bytes, line)
      return true
    }
    // A whole line that also says it was blacked out is neither, and not for counting.
    guard !found.isRedacted else { return false }
    guard isOfFramework(bytes, found[.framework]) else { return true }

    let (firstMark, firstLink) = (marks.count, links.count)
    guard readDate(found, bytes, into: &entry), readBody(found, bytes, line, into: &entry),
      readLinks(bytes, found[.corrects], isRetraction: false),
      readLinks(bytes, found[.retracts], isRetraction: true)
    else {
      marks.removeLast(marks.count - firstMark)
      links.removeLast(links.count - firstLink)
      return false
    }
    entry.isClockGiven = !found[.clock].isEmpty
    entry.firstMark = UInt32(firstMark)
    entry.markCount = UInt32(marks.count - firstMark)
    entry.isCorrection = links[firstLink...].contains { !$0.isRetraction }
    keep(entry, bytes, line)
    return true
  }

  private mutating func keep(_ entry: RecordEntry, _ bytes: Span<UInt8>, _ line: Range<Int>) {
    entries.append(entry)
    sums.append(RecordSum.stated(in: bytes, line: line)?.sum ?? RecordSum(of: bytes.extracting(line)))
  }

  private func isOfFramework(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count == framework.count else { return false }
    for index in framework.indices where bytes[range.lowerBound + index] != framework[index] { return false }
    return true
  }

  private func readDate(
    _ found: borrowing EntryFields, _ bytes: Span<UInt8>, into entry: inout RecordEntry
  ) -> Bool {
    guard !found[.date].isEmpty else { return entry.kind == .retraction }
    guard let precision = precisions[bytes, found[.precision]],
      let span = DateSpan(ascii: bytes.extracting(found[.date]), precision: precision)
    else { return false }
    entry.setDate(span)
    return true
  }

  private mutating func readBody(
    _ found: borrowing EntryFields, _ bytes: Span<UInt8>, _ line: Range<Int>, into entry: inout RecordEntry
  ) -> Bool {
    switch entry.kind {
    case .evidence:
      entry.nature = natures[bytes, found[.nature]]
      return entry.nature != nil && !found[.commitments].isEmpty
        && markReader.read(bytes, found[.commitments], into: &marks)
    case .assessment:
      entry.status = text(bytes, found[.status]).flatMap { statuses[$0] }
      entry.basis = text(bytes, found[.basis]).flatMap { bases[$0] }
      entry.isApproved = !found[.approvedBy].isEmpty
      guard entry.status != nil, entry.basis != nil, !found[.commitment].isEmpty else { return false }
      entry.subject = Int32(commitments[bytes, found[.commitment]] ?? -1)
      return true
    case .endorsement:
      entry.isWithdrawal = isWithdrawal(found, bytes, line)
      entry.hasStatement = found.mayHaveStatement
      return readSubject(bytes, found[.endorser], into: &entry)
    case .membership:
      return readSubject(bytes, found[.member], into: &entry)
    case .retraction:
      return !found[.retracts].isEmpty && JSONFlatReader.elements(bytes, found[.retracts], into: &elements)
        && !elements.isEmpty
    }
  }

  private func readSubject(
    _ bytes: Span<UInt8>, _ code: Range<Int>, into entry: inout RecordEntry
  ) -> Bool {
    guard !code.isEmpty else { return false }
    entry.subject = Int32(endorsers[bytes, code] ?? -1)
    return true
  }

  /// Whether an endorsement takes an earlier one back; what is spelled in an unusual way is read in full.
  private func isWithdrawal(
    _ found: borrowing EntryFields, _ bytes: Span<UInt8>, _ line: Range<Int>
  ) -> Bool {
    if found.isActPlain { return JSONFlatReader.equals(bytes, found[.act], "withdrawn") }
    return RecordReader.record(bytes, line: line)?.endorsement?.act == .withdrawn
  }

  private func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
    range.isEmpty ? nil : JSONFlatReader.string(bytes, range, isEscaped: false)
  }

  private mutating func readLinks(_ bytes: Span<UInt8>, _ list: Range<Int>, isRetraction: Bool) -> Bool {
    guard !list.isEmpty else { return true }
    guard JSONFlatReader.elements(bytes, list, into: &elements) else { return false }
    for element in elements {
      guard let target = RecordID(ascii: bytes.extracting(element.value)) else { return false }
      links.append(RecordLink(source: entries.count, target: target, isRetraction: isRetraction))
    }
    return true
  }
}
