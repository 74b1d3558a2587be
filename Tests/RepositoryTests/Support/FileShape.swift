import Foundation

/// The declarations at the top level of a Swift file: what its name can be held against.
struct FileShape {
  /// A type or function at the top level, with the number of its lines.
  struct Declaration {
    var name: String
    var lines: Int
  }

  /// Types and functions that others can see.
  private(set) var declared: [Declaration] = []
  /// The types that are extended.
  private(set) var extended: Set<String> = []

  init(_ text: String) throws {
    let regex = try NSRegularExpression(
      pattern:
        #"^((?:@\w+(?:\([^)]*\))? |[a-z]+ )*?)(struct|enum|class|actor|protocol|extension|func) ([\w.]+)"#)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (index, line) in lines.enumerated() {
      guard let match = regex.firstMatch(in: line, range: NSRange(line.startIndex..., in: line)),
        let words = Range(match.range(at: 1), in: line), let kind = Range(match.range(at: 2), in: line),
        let name = Range(match.range(at: 3), in: line)
      else { continue }
      if line[kind] == "extension" {
        extended.formUnion(line[name].split(separator: ".").map(String.init))
        continue
      }
      if line[words].contains("private ") { continue }
      let end = lines[index...].firstIndex { $0 == "}" } ?? index
      let isOneLine = line.hasSuffix("}")
      declared.append(Declaration(name: String(line[name]), lines: isOneLine ? 1 : end - index + 1))
    }
  }

  /// What is wrong with the name of the file, or nil.
  func problem(fileName: String) -> String? {
    let parts = fileName.split(separator: "+", maxSplits: 1).map(String.init)
    guard let base = parts.first else { return "has no name" }
    let isTopic = parts.count == 2
    let isNamed = declared.contains { $0.name.lowercased() == base.lowercased() }
    if !isNamed, !(isTopic && extended.contains(base)) { return "holds no '\(base)'" }
    let others = declared.filter { $0.name.lowercased() != base.lowercased() }
    guard others.isEmpty else { return "also holds \(others.map { "'\($0.name)'" }.joined(separator: ", "))" }
    return nil
  }
}
