import Foundation

/// Which room may import which, and what a file imports.
enum LayerTable {
  /// What each target may import.
  static let allowed: [String: Set<String>] = [
    "Formats": [],
    "CommitmentModel": [],
    "CommitmentLedger": ["CommitmentModel", "Formats"],
    "Scorecards": ["CommitmentModel", "Formats"],
    "A4PCommandLine": ["CommitmentLedger", "CommitmentModel", "Formats", "Scorecards"],
    "a4p": ["A4PCommandLine"],
    "Benchmarking": ["A4PCommandLine", "CommitmentLedger", "CommitmentModel"],
    "a4p-benchmark": ["Benchmarking"],
  ]

  /// The libraries of the system, and the rooms that may import them: the outer one, and the one that times it.
  static let systemModules: Set = ["Darwin", "Glibc", "Musl"]
  static let outerRooms: Set = ["A4PCommandLine", "Benchmarking"]

  /// The modules that a file imports, by line.
  static func imports(in text: String) -> [(line: Int, module: String)] {
    let attributes = #"(?:@\w+(?:\([^)]*\))?\s+)*"#
    let access = #"(?:(?:public|package|internal|fileprivate|private)\s+)?"#
    let kind = #"(?:(?:struct|class|enum|protocol|typealias|func|let|var|actor|macro)\s+)?"#
    let pattern = "^\\s*" + attributes + access + "import\\s+" + kind + "([A-Za-z_][A-Za-z_0-9]*)"
    guard let regex = try? NSRegularExpression(pattern: pattern) else { return [] }
    var found: [(line: Int, module: String)] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      for statement in line.split(separator: ";").map(String.init) {
        let whole = NSRange(statement.startIndex..., in: statement)
        guard let match = regex.firstMatch(in: statement, range: whole),
          let range = Range(match.range(at: 1), in: statement)
        else { continue }
        found.append((index + 1, String(statement[range])))
      }
    }
    return found
  }

  /// What a file of a target imports and may not.
  static func findings(in text: String, path: String, target: String) -> [String] {
    let own = allowed[target] ?? []
    let system = outerRooms.contains(target) ? systemModules : []
    return imports(in: text).filter { !own.contains($0.module) && !system.contains($0.module) }.map {
      "\(path):\($0.line): \(target) must not import \($0.module)"
    }
  }

  /// The names and dependencies of the targets that a manifest states.
  static func dependencies(inManifest text: String) throws -> [String: Set<String>] {
    let pattern =
      #"\.(?:target|executableTarget)\(\s*name:\s*"([\w-]+)"(?:,\s*dependencies:\s*\[([^\]]*)\])?"#
    let regex = try NSRegularExpression(pattern: pattern)
    var found: [String: Set<String>] = [:]
    for match in regex.matches(in: text, range: NSRange(text.startIndex..., in: text)) {
      guard let name = Range(match.range(at: 1), in: text) else { continue }
      let list = Range(match.range(at: 2), in: text).map { String(text[$0]) } ?? ""
      let names = list.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }.map(String.init)
      found[String(text[name])] = Set(names)
    }
    return found
  }
}
