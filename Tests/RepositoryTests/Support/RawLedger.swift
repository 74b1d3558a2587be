import Foundation
import Testing

/// The ledger as somebody else would read it, who has only the README of the data.
///
/// Foundation's JSON and Foundation's calendar: it shares nothing with the reader that it is held against.
struct RawLedger {
  private static let allLines: Result<RawLedger, any Error> = Result {
    try RawLedger(below: "Commitments/Ledger")
  }
  private static let shippedLines: Result<RawLedger, any Error> = Result {
    try RawLedger(below: "Commitments/Ledger/\(RealWorkspace.shippedOffice)")
  }

  /// Every record of the project.
  static func all() throws -> RawLedger { try allLines.get() }

  /// The records that ship with it.
  static func shipped() throws -> RawLedger { try shippedLines.get() }

  /// What is counted of a line.
  struct Line {
    var id: String
    var kind: String
    /// The last day on which it can have happened, as it is written; nil for a retraction.
    var last: String?
    /// The identifiers of the commitments it is cited under.
    var commitments: Set<String>
    /// What it corrects or takes back.
    var targets: [String]
    var isRetraction: Bool
    /// The strings of the line, and its lists.
    var texts: [String: String]
    var lists: [String: [String]]
    var place: String
  }

  private(set) var lines: [Line] = []

  /// The lines that count: no other line that is in effect corrects them or takes them back.
  private(set) var live: [Line] = []

  private init(below folder: String) throws {
    for path in try ProjectFiles.paths(below: folder, suffix: ".jsonl") {
      let rows = try ProjectFiles.text(path).split(separator: "\n", omittingEmptySubsequences: false)
        .dropLast()
      for (index, row) in rows.enumerated() {
        lines.append(try Self.line(String(row), place: "\(path):\(index + 1)"))
      }
    }
    var pointing: [String: [Line]] = [:]
    for line in lines { for target in line.targets { pointing[target, default: []].append(line) } }
    live = lines.filter { !Self.isGone($0.id, pointing) && !$0.isRetraction }
  }

  /// Corrections that rival each other would need a rule of their own; there are none in the data that ship.
  var hasRivals: Bool {
    let corrected = lines.filter { !$0.isRetraction }.flatMap(\.targets)
    return Set(corrected).count != corrected.count
  }

  private static func isGone(_ id: String, _ pointing: [String: [Line]]) -> Bool {
    (pointing[id] ?? []).contains { isInEffect($0, pointing) }
  }

  /// A line acts on others unless it was taken back; one that was corrected acts through its successor.
  private static func isInEffect(_ line: Line, _ pointing: [String: [Line]]) -> Bool {
    let others = pointing[line.id] ?? []
    let isSucceeded = others.contains { !$0.isRetraction && isInEffect($0, pointing) }
    let isTakenBack = others.contains { $0.isRetraction && isInEffect($0, pointing) }
    return isSucceeded || !isTakenBack
  }

  private static func line(_ row: String, place: String) throws -> Line {
    let object = try JSONSerialization.jsonObject(with: Data(row.utf8))
    let members = try #require(object as? [String: Any], "\(place) is no object")
    let texts = members.compactMapValues { $0 as? String }
    let lists = members.compactMapValues { $0 as? [String] }
    #expect(texts.count + lists.count == members.count, "\(place) has a value that is neither text nor list")
    let retracts = lists["retracts"] ?? []
    return Line(
      id: try #require(texts["id"], "\(place) has no identifier"), kind: texts["kind"] ?? "",
      last: try texts["date"].map { try lastDay(of: $0, precision: texts["precision"] ?? "", place: place) },
      commitments: Set((lists["commitments"] ?? []).map { String($0.prefix { $0 != ":" }) }),
      targets: (lists["corrects"] ?? []) + retracts, isRetraction: texts["kind"] == "retraction",
      texts: texts,
      lists: lists, place: place)
  }

  private static func lastDay(of date: String, precision: String, place: String) throws -> String {
    switch precision {
    case "day", "by": return date
    case "year": return date + "-12-31"
    case "quarter":
      let ends = ["Q1": "03-31", "Q2": "06-30", "Q3": "09-30", "Q4": "12-31"]
      return String(date.prefix(5)) + (try #require(ends[String(date.suffix(2))], "\(place)"))
    case "month":
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
      let parts = date.split(separator: "-").compactMap { Int($0) }
      try #require(parts.count == 2, "\(place)")
      let first = try #require(calendar.date(from: DateComponents(year: parts[0], month: parts[1], day: 1)))
      let days = try #require(calendar.range(of: .day, in: .month, for: first)).count
      return "\(date)-\(days)"
    default: throw Unreadable(place: place)
    }
  }

  /// A line whose precision this reader does not know.
  struct Unreadable: Error {
    var place: String
  }
}
