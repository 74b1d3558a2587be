package import CommitmentLedger
package import CommitmentModel

/// A ledger of any size, the same bytes for the same seed: right sums, right links, three scripts and escapes.
///
/// Ten offices record in 24 quarters, each in a stream of its own, which makes 240 segments.
package struct GeneratedLedger: Sendable {
  private static let offices = 10
  private static let quarters = 24
  private static let words = [
    "report", "patrol", "plan", "review", "training", "unit", "support", "strategy", "évacuation", "protéger",
    "维和", "行动", "السلام", "حفظ", "\"update\"", "camp\\base", "first\nsecond",
  ]

  package let framework: Framework
  package let registers: Registers
  package let seed: UInt64

  package init(framework: Framework, registers: Registers, seed: UInt64 = 1) {
    self.framework = framework
    self.registers = registers
    self.seed = seed
  }

  /// Makes the segments one after another, so that memory holds one at a time.
  package func write<Fault: Error>(
    records count: Int, to body: (SourceFile) throws(Fault) -> Void
  ) throws(Fault) {
    let segments = Self.offices * Self.quarters
    for number in 0..<Self.offices {
      guard let office = Office("bench-\(number)") else { continue }
      var random = SeededRandom(seed: seed &+ UInt64(number))
      let stream = StreamToken(random: random.next())
      var previous: RecordSum?
      for index in 0..<Self.quarters {
        guard let quarter = Quarter(year: 2019 + index / 4, number: index % 4 + 1) else { continue }
        let segment = number * Self.quarters + index
        // The first segments take what is left over.
        let lines = count / segments + (segment < count % segments ? 1 : 0)
        if lines == 0 { continue }
        var bytes: [UInt8] = []
        for _ in 0..<lines {
          guard let record = record(office, quarter, &random) else { continue }
          let line = RecordWriter.line(record, previous: previous)
          bytes += line.bytes
          bytes.append(0x0A)
          previous = line.sum
        }
        try body(
          SourceFile(
            path: SegmentName(office: office, quarter: quarter, stream: stream, part: 1).path, bytes: bytes))
      }
    }
  }

  private func record(_ office: Office, _ quarter: Quarter, _ random: inout SeededRandom) -> Record? {
    let span = quarter.last.dayNumber - quarter.first.dayNumber
    let day = CalendarDate(dayNumber: quarter.first.dayNumber + Int32.random(in: 0...span, using: &random))
    let second = Instant(startOf: day).seconds + Int64.random(in: 0..<86_400, using: &random)
    guard let body = body(&random) else { return nil }
    let id = RecordID(
      milliseconds: UInt64(second) * 1000,
      random: (UInt16.random(in: 0...(.max), using: &random), random.next()))
    let header = RecordHeader(
      id: id, framework: framework.id, date: .day(day), office: office, by: "analyst",
      recorded: Instant(seconds: second), origin: "generated")
    return Record(header: header, body: body)
  }

  /// Nine records of ten are evidence, one is an endorsement.
  private func body(_ random: inout SeededRandom) -> Record.Body? {
    let address = "https://example.org/\(UInt32.random(in: 0...(.max), using: &random))"
    if Int.random(in: 0..<10, using: &random) == 0 {
      guard let endorser = registers.endorsers.randomElement(using: &random) else { return nil }
      return .endorsement(
        Endorsement(
          endorser: endorser.code, verb: "endorsed", grade: .a, source: address,
          statement: text(12, &random), note: text(8, &random)))
    }
    guard let commitment = framework.commitments.randomElement(using: &random),
      let direction = EvidenceDirection.allCases.randomElement(using: &random),
      let nature = EvidenceNature.allCases.randomElement(using: &random)
    else { return nil }
    return .evidence(
      Evidence(
        title: text(5, &random), summary: text(9, &random), citation: Citation(url: address),
        issuingBody: text(1, &random),
        marks: [CommitmentMark(commitment: commitment.id, direction: direction)],
        nature: nature))
  }

  private func text(_ count: Int, _ random: inout SeededRandom) -> String {
    (0..<count).map { _ in Self.words.randomElement(using: &random) ?? "" }.joined(separator: " ")
  }
}
