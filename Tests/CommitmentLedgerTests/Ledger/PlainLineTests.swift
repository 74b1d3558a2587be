import CommitmentModel
import Formats
import TestSupport
import Testing

@testable import CommitmentLedger

/// The quick way through a line must find what the general reader finds, or leave the line to it.
struct PlainLineTests {
  private static let keys = EntryKey.names

  /// Holds both readers against each other; gives whether the quick one took the line.
  private func expectAgreement(_ line: [UInt8]) -> Bool {
    // More bytes behind the line, as within a segment.
    let bytes = line + [0x0A] + [UInt8](repeating: UInt8(ascii: "x"), count: 40)
    let span = bytes.span
    var plain = EntryFields()
    guard let end = plain.findPlain(in: span, from: 0, Self.keys) else { return false }
    // A span cannot stand in an expectation.
    let lineEnd = ByteScan.line(span, from: 0).end
    #expect(end == lineEnd)
    let isText = ByteScan.isUTF8(span, 0..<end)
    #expect(isText)
    var fields: [JSONField] = []
    let isObject = (try? JSONFlatReader.scan(span, in: 0..<end, into: &fields)) != nil
    #expect(isObject)
    var general = EntryFields()
    let isWellFormed = general.find(fields, in: span, Self.keys)
    let isSame = general.matches(plain)
    #expect(isWellFormed)
    #expect(isSame)
    return true
  }

  @Test(arguments: RecordKind.allCases, 0..<100)
  func takesWhatOurWriterWrites(kind: RecordKind, seed: UInt64) throws {
    var generator = RecordGenerator(seed: seed)
    let (line, sum) = RecordWriter.line(try generator.record(kind), previous: nil)
    let (next, _) = RecordWriter.line(try generator.record(kind), previous: sum)
    for bytes in [line, next] {
      // A control in a text is written as `\u`, which is left to the general reader.
      let isPlain = !String(decoding: bytes, as: UTF8.self).contains(#"\u"#)
      #expect(expectAgreement(bytes) == isPlain)
    }
  }

  @Test(arguments: 0..<2000)
  func agreesOnDamagedLines(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var generator = RecordGenerator(seed: seed)
    let kind = RecordKind.allCases[Int(seed) % RecordKind.allCases.count]
    var (line, _) = RecordWriter.line(try generator.record(kind), previous: nil)
    let pieces = [
      #"\u0061"#, #"\ud800"#, #"\""#, #"\\"#, "\"", "\\", ",", "\":\"", "{", "[", "]", "}", " ", "\r",
      "\u{7F}", "é",
      "维", "🕊", #""act":"withdrawn","#, #""act":"withdrawn","act":"endorsed","#, #""prev":"","#,
      #""date":"2026-01-01","#,
    ]
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: 0..<line.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: line[place] = UInt8.random(in: 0...255, using: &random)
      case 1: line.remove(at: place)
      case 2: line.insert(contentsOf: Array(pieces.randomElement(using: &random)?.utf8 ?? "".utf8), at: place)
      case 3: line[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      default: line.removeSubrange(place..<min(line.count, place + Int.random(in: 0..<80, using: &random)))
      }
      if line.isEmpty { return }
    }
    line.removeAll { $0 == 0x0A }
    _ = expectAgreement(line)
  }

  /// What one line teaches of the order of names must never be believed of another.
  @Test(arguments: 0..<200)
  func agreesOnLinesOfManyKindsInARow(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var generator = RecordGenerator(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<12 {
      guard let kind = RecordKind.allCases.randomElement(using: &random) else { return }
      var (line, _) = RecordWriter.line(try generator.record(kind), previous: nil)
      if Int.random(in: 0..<3, using: &random) == 0 {
        let place = Int.random(in: 0..<line.count, using: &random)
        line[place] = UInt8.random(in: 0x20...255, using: &random)
      }
      bytes += line + [0x0A]
    }
    var plain = EntryFields()
    var start = 0
    while start < bytes.count {
      let end = ByteScan.line(bytes.span, from: start).end
      var alone = EntryFields()
      let found = plain.findPlain(in: bytes.span, from: start, Self.keys)
      let foundAlone = alone.findPlain(in: bytes.span, from: start, Self.keys)
      #expect(found == foundAlone)
      let isSame = found == nil || plain.matches(alone)
      #expect(isSame)
      start = end + 1
    }
  }

  @Test(arguments: [
    "", "{", "{}", "{\"", #"{"a":1}"#, #"{"a":null}"#, #"{"a":{}}"#, #"{"a":"b" }"#, #"{ "a":"b"}"#,
    #"{"a":"b"},"#,
    #"{"a":["b",1]}"#, #"{"a":["b",]}"#, #"{"a":[,"b"]}"#, #"{"a":["b" ]}"#, #"{"a\n":"b"}"#, #"{"a":"\x"}"#,
    #"{"a":"\u0041"}"#, #"{"id":"a","id":"a"}"#, #"{"id":["a"]}"#, #"{"commitments":"a"}"#, #"{"date":"\n"}"#,
    #"{"a":"b"}"# + "\r", "{\"a\":\"\u{1}\"}", "{\"a\":\"\t\"}",
  ])
  func leavesToTheGeneralReaderWhatIsUnusual(line: String) {
    #expect(!expectAgreement(Array(line.utf8)))
  }

  @Test(arguments: [
    #"{"a":"b"}"#, #"{"a":[]}"#, #"{"a":["b","c"]}"#, #"{"":""}"#, #"{"a":"\n\"\\\/\b\f\r\t"}"#,
    #"{"aNameThatIsLongerThanSixteenBytes":"b"}"#, #"{"documentLanguage":"fr"}"#, "{\"a\":\"é维🕊\u{7F}\"}",
  ])
  func takesEveryPlainSpelling(line: String) {
    #expect(expectAgreement(Array(line.utf8)))
  }

  /// One byte sequence for each rule of RFC 3629, good and bad.
  @Test(
    arguments: [
      ([0xC2, 0x80], true), ([0xDF, 0xBF], true), ([0xC1, 0xBF], false), ([0xC0, 0x80], false),
      ([0xE0, 0xA0, 0x80], true), ([0xE0, 0x9F, 0xBF], false), ([0xED, 0x9F, 0xBF], true),
      ([0xED, 0xA0, 0x80], false), ([0xEE, 0x80, 0x80], true), ([0xEF, 0xBF, 0xBF], true),
      ([0xF0, 0x90, 0x80, 0x80], true), ([0xF0, 0x8F, 0xBF, 0xBF], false), ([0xF4, 0x8F, 0xBF, 0xBF], true),
      ([0xF4, 0x90, 0x80, 0x80], false), ([0xF5, 0x80, 0x80, 0x80], false), ([0x80], false), ([0xFF], false),
      ([0xC3], false), ([0xE7, 0xBB], false), ([0xF0, 0x9F, 0x95], false), ([0xC3, 0xC3], false),
    ] as [([UInt8], Bool)])
  func takesTextOnlyWhereItIsUTF8(sequence: [UInt8], isText: Bool) {
    let line = Array(#"{"title":"plain "#.utf8) + sequence + Array(#" plain"}"#.utf8)
    #expect(expectAgreement(line) == isText)
    let isUTF8 = ByteScan.isUTF8(line.span, 0..<line.count)
    #expect(isUTF8 == isText)
  }
}
