import CommitmentLedger
import Foundation
import TestSupport
import Testing

/// A ledger read by other means than the tool's own: every line as Foundation reads JSON, and figures counted from
/// them in the plainest way, so that a page can be held against the lines themselves.
struct RawLedger {
  struct Line {
    var fields: [String: Any]

    func text(_ key: String) -> String { fields[key] as? String ?? "" }
    func list(_ key: String) -> [String] { fields[key] as? [String] ?? [] }

    /// The last day of the date, as text: ISO dates sort as texts do.
    var last: String {
      let date = text("date")
      switch text("precision") {
      case "year": return "\(date)-12-31"
      case "month":
        let days = ["31", "28", "31", "30", "31", "30", "31", "31", "30", "31", "30", "31"]
        return "\(date)-\(days[(Int(date.suffix(2)) ?? 1) - 1])"
      case "quarter":
        let ends = ["03-31", "06-30", "09-30", "12-31"]
        return "\(date.prefix(4))-\(ends[(Int(date.suffix(1)) ?? 1) - 1])"
      default: return date
      }
    }

    /// The first day, or the empty text for "by", which has none.
    var first: String {
      let date = text("date")
      switch text("precision") {
      case "year": return "\(date)-01-01"
      case "month": return "\(date)-01"
      case "quarter":
        let begins = ["01-01", "04-01", "07-01", "10-01"]
        return "\(date.prefix(4))-\(begins[(Int(date.suffix(1)) ?? 1) - 1])"
      case "by": return ""
      default: return date
      }
    }

    /// The commitments of evidence with their directions.
    var marks: [String: String] {
      var marks: [String: String] = [:]
      for mark in list("commitments") {
        let parts = mark.split(separator: ":")
        if marks[String(parts[0])] == nil {
          marks[String(parts[0])] = parts.count > 1 ? String(parts[1]) : "neutral"
        }
      }
      return marks
    }
  }

  let live: [Line]

  init(_ workspace: InventedWorkspace) throws {
    var lines: [Line] = []
    for file in try workspace.segments() {
      for text in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") {
        let fields = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        lines.append(Line(fields: fields))
      }
    }
    // A record is live when no live record replaces or retracts it. Here nothing replaces what was replaced.
    let gone = Set(lines.flatMap { $0.list("corrects") + $0.list("retracts") })
    live = lines.filter { !gone.contains($0.text("id")) }
  }

  func evidence(by day: String) -> [Line] {
    live.filter { $0.text("kind") == "evidence" && !$0.text("date").isEmpty && $0.last <= day }
  }

  func evidence(of commitment: String, by day: String) -> [Line] {
    evidence(by: day).filter { $0.marks[commitment] != nil }
  }

  /// The assessment that stands on a day, of those that need no approval or have it.
  func standing(_ commitment: String, on day: String) -> Line? {
    live.filter { line in
      line.text("kind") == "assessment" && line.text("commitment") == commitment && line.last <= day
        && (!["implemented", "overtaken-by-events"].contains(line.text("status"))
          || !line.text("approvedBy").isEmpty)
    }.max { ($0.last, $0.text("recorded"), $0.text("id")) < ($1.last, $1.text("recorded"), $1.text("id")) }
  }

  func status(_ commitment: String, on day: String) -> String {
    standing(commitment, on: day)?.text("status") ?? "not-assessed"
  }
}
