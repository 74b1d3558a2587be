import Foundation
package import Testing

/// Compares text with a file that was recorded on purpose.
///
/// A run with `RECORD_GOLDENS=1` writes the file and fails, so that recording never passes for testing.
package func expectGolden(
  _ text: String, named name: String, file: String = #filePath,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let url = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Goldens/\(name)")
  try compare(text, url, variable: "RECORD_GOLDENS", sourceLocation)
}

/// Compares text with a file of the sources that is generated: recorded with `RECORD_TABLES=1`.
package func expectGenerated(
  _ text: String, at path: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  try compare(text, ProjectFolder.url(path), variable: "RECORD_TABLES", sourceLocation)
}

private func compare(
  _ text: String, _ url: URL, variable: String, _ sourceLocation: Testing.SourceLocation
) throws {
  if ProcessInfo.processInfo.environment[variable] == "1" {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
    // A recording run fails on purpose.
    Testing.Issue.record(
      "recorded \(url.lastPathComponent); run again without \(variable)", sourceLocation: sourceLocation)
    return
  }
  let recorded = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
  guard recorded != text else { return }
  let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  let index =
    zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
  Testing.Issue.record(
    """
    \(url.lastPathComponent) differs from line \(index + 1):
    recorded: \(index < old.count ? String(old[index]) : "(nothing)")
    now:      \(index < new.count ? String(new[index]) : "(nothing)")
    If the new text is right, run the tests with \(variable)=1.
    """, sourceLocation: sourceLocation)
}
