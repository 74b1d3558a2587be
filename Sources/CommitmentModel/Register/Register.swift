/// The whole of what is known of one framework: its catalogue, the registers and the records of the ledger.
///
/// A plain value. Snapshots are taken from it; nothing in it depends on a day or a quarter.
public struct Register: Sendable {
  /// The framework that the records are about.
  public let framework: Framework
  /// The States, organizations and missions.
  public let registers: Registers
  /// The number of lines of the ledger that could not be read.
  public let unreadable: Int
  /// The number of records whose content was blacked out.
  public let redactedCount: Int

  /// The records in the order in which they were read: each identifier once.
  package let entries: [RecordEntry]
  package let marks: [EntryMark]
  package let links: [RecordLink]
  /// Positions of the endorsements and withdrawals of endorsers that are known, in the same order.
  package let acts: [Int]
  package let index: RecordIndex
  package let texts: any RecordTexts

  package init(
    framework: Framework, registers: Registers, entries: [RecordEntry], marks: [EntryMark],
    links: [RecordLink], index: RecordIndex, unreadable: Int, texts: any RecordTexts
  ) {
    self.framework = framework
    self.registers = registers
    self.entries = entries
    self.marks = marks
    self.links = links
    self.index = index
    self.unreadable = unreadable
    self.texts = texts
    var acts: [Int] = []
    var redactedCount = 0
    for position in entries.indices {
      if entries[position].kind == .endorsement, entries[position].subject >= 0 { acts.append(position) }
      if entries[position].isRedacted { redactedCount += 1 }
    }
    self.acts = acts
    self.redactedCount = redactedCount
  }

  /// The number of records whose content can be read.
  public var recordCount: Int { entries.count - redactedCount }

  /// The position of the record with an identifier.
  package func position(of id: RecordID) -> Int? { index.position(of: id, in: entries) }

  /// The whole record at a position; nil where another stands at its place by now.
  package func record(_ position: Int) -> Record? {
    let entry = entries[position]
    return texts.record(at: entry.place).flatMap { $0.id == entry.id ? $0 : nil }
  }

  /// The whole records at several positions, each as ``record(_:)`` gives it.
  package func records(_ positions: [Int]) -> [Record?] {
    var records = texts.records(at: positions.map { entries[$0].place })
    for (index, position) in positions.enumerated() where records[index]?.id != entries[position].id {
      records[index] = nil
    }
    return records
  }

  /// The record with an identifier.
  public subscript(id: RecordID) -> Record? { position(of: id).flatMap(record) }

  /// The marks of the evidence at a position.
  package func marks(of position: Int) -> ArraySlice<EntryMark> { marks[entries[position].markRange] }

  /// Gives the marks of a piece of evidence one after another, of a commitment that it names twice only the first: that is
  /// one piece of evidence.
  @inline(__always)
  package func forEachMark(of entry: RecordEntry, _ body: (EntryMark) -> Void) {
    let range = entry.markRange
    for index in range {
      let mark = marks[index]
      let isRepeated = (range.lowerBound..<index).contains { marks[$0].commitment == mark.commitment }
      if !isRepeated { body(mark) }
    }
  }
}

extension Register {
  /// What people mean by a part of an identifier.
  public enum Lookup: Hashable, Sendable {
    /// It is this record.
    case found(RecordID)
    /// More than one record fits: the first few, in order of making.
    case ambiguous([RecordID])
    /// No record has it.
    case unknown
    /// Fewer than four characters, or characters that no identifier has.
    case malformed
  }

  /// The record whose identifier begins or ends with a text of four characters or more, in either case.
  ///
  /// O(records) for a part, O(1) for a whole identifier.
  public func lookup(_ text: String) -> Lookup {
    let typed = text.lowercased()
    guard typed.utf8.count >= 4, typed.utf8.count <= RecordID.length,
      typed.utf8.allSatisfy({ RecordID.value(of: $0) != nil })
    else { return .malformed }
    if typed.utf8.count == RecordID.length {
      guard let id = RecordID(typed), position(of: id) != nil else { return .unknown }
      return .found(id)
    }
    var suffix: UInt64 = 0
    let suffixLength = min(typed.utf8.count, 12)
    for byte in typed.utf8.suffix(suffixLength) {
      suffix = suffix << 5 | UInt64(RecordID.value(of: byte) ?? 0)
    }
    let mask: UInt64 = (1 << UInt64(5 * suffixLength)) - 1
    var fitting: [RecordID] = []
    for entry in entries {
      let mayEnd = entry.id.low & mask == suffix
      guard mayEnd || startsLike(entry.id, typed) else { continue }
      let written = entry.id.description
      if written.hasPrefix(typed) || written.hasSuffix(typed) { fitting.append(entry.id) }
    }
    switch fitting.count {
    case 0: return .unknown
    case 1: return .found(fitting[0])
    default: return .ambiguous(Array(fitting.sorted().prefix(10)))
    }
  }

  /// A quick look at the first four characters before the whole identifier is written out.
  private func startsLike(_ id: RecordID, _ typed: String) -> Bool {
    var prefix: UInt64 = 0
    for byte in typed.utf8.prefix(4) { prefix = prefix << 5 | UInt64(RecordID.value(of: byte) ?? 0) }
    // The first character of an identifier carries three bits, so four characters carry eighteen.
    return id.high >> 46 == prefix
  }
}
