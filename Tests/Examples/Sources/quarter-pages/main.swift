// The status of each commitment, and the pages of a quarter: quarter-pages WORKSPACE QUARTER FOLDER

import CommitmentLedger
import CommitmentModel
import Foundation
import Scorecards

let words = CommandLine.arguments
guard words.count == 4, let quarter = Quarter(words[2]), let framework = FrameworkID("a4p") else { exit(64) }

let names = FileManager.default.enumerator(atPath: words[1] + "/Commitments")?.allObjects as? [String] ?? []
let files = names.map { "Commitments/" + $0 }.compactMap { path in
  FileManager.default.contents(atPath: words[1] + "/" + path).map { SourceFile(path: path, bytes: Array($0)) }
}
let (workspace, findings) = Workspace.read(framework, from: files)
for finding in findings { print(finding.place.file, finding.severity, finding.message) }
guard let workspace else { exit(65) }

let snapshot = workspace.snapshot(of: quarter)
for state in snapshot.numbered {
  let label = workspace.register.framework.rubric.label(state.status, for: state.commitment.term)
  print("\(state.commitment.id): \(label)\(state.assessment.map { ", as of \($0.asOf.text)" } ?? "")")
}

let scorecard = Scorecard(snapshot, fingerprint: workspace.fingerprint(of: snapshot))
for file in ScorecardFiles.files(scorecard, language: .english) {
  let url = URL(fileURLWithPath: words[3]).appendingPathComponent(file.path)
  let parent = url.deletingLastPathComponent()
  try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
  try Data(file.text.utf8).write(to: url)
}
