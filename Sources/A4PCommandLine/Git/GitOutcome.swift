/// What git printed, and how it ended.
package struct GitOutcome: Hashable, Sendable {
  package var code: Int32
  package var output: [UInt8]
  /// What it complained of.
  package var errors: String

  package init(code: Int32, output: [UInt8] = [], errors: String = "") {
    self.code = code
    self.output = output
    self.errors = errors
  }

  package var text: String { String(decoding: output, as: UTF8.self) }

  /// What it complained of, on one line, without the hints that git adds for people who know it.
  package var reason: String {
    let lines = errors.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("hint:") }
    return lines.isEmpty ? "git ended with \(code)" : lines.joined(separator: "; ")
  }
}
