import CommitmentLedger
import CommitmentModel
import Formats
import Scorecards

/// Writes the pages of quarterly scorecards, or says which would differ.
struct ScorecardCommand: Command {
  private static let quarter = Argument<QuarterArgument?>.optional(
    "--quarter", value: "quarter", help: "The quarter; the last complete one unless said.")
  private static let isCheck = Argument<Bool>.flag(
    "--check", help: "Writes nothing; says which files would differ and ends with 1 if any would.")
  private static let output = Argument<String?>.optional(
    "--output", value: "dir", help: "Writes there instead of into Reports/.")

  static let word = "scorecard"
  static let syntax = CommandSyntax(
    name: word, summary: "Write the quarterly scorecard", group: .report,
    arguments: [quarter.syntax, isCheck.syntax, output.syntax] + ReadingOptions.arguments,
    discussion: """
      The pages are written into Reports/QUARTER/LANGUAGE/; only files that differ are touched. With --as-of or \
      --as-recorded a replay is written, which needs --output. With --format json the twin of the pages is printed \
      and nothing is written. Without --quarter, --check looks at every quarter that Reports/ holds. The pages of a \
      quarter that was signed stay as they were signed: they are made again from the records that were known then, and \
      a figure that comes out otherwise is a finding.
      """,
    examples: [
      CommandExample(line: "a4p scorecard --quarter 2026-Q2", meaning: "the pages of one quarter"),
      CommandExample(
        line: "a4p scorecard --quarter 2021-Q1 --as-recorded 2026-12-01 --output /tmp/replay",
        meaning: "what was known of a quarter on a day"),
    ])

  private let quarter: Quarter?
  private let isCheck: Bool
  private let output: String?
  private let reading: ReadingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    quarter = try parsed[Self.quarter]?.quarter
    isCheck = try parsed[Self.isCheck]
    output = try parsed[Self.output]
    reading = try ReadingOptions(parsed)
    let prints = try parsed[CommonOptions.format] == .json && !isCheck
    if reading.asOf != nil || reading.asRecorded != nil, output == nil, !prints {
      throw UsageFault(
        .combination("a replay is never written into Reports/"),
        hint: "say where with --output, or print it with --format json")
    }
    if let format = try parsed[CommonOptions.format], format == .csv || format == .markdown {
      throw UsageFault(
        .combination("--format \(format.rawValue) does not fit a scorecard"),
        hint: "its twin is --format json")
    }
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    let languages = try PageLanguages.asked(open, session)
    guard open.register.unreadable == 0 else {
      throw CommandFault(
        .no,
        "\(open.register.unreadable.of("line", "lines")) of the ledger cannot be read, so the figures would be wrong",
        hint: "'a4p check' says which lines")
    }
    guard open.absentSegments == 0 else {
      throw CommandFault(
        .no,
        "\(open.absentSegments.of("segment is", "segments are")) not in this work tree, so the figures would be wrong",
        hint: "'git sparse-checkout disable' brings everything back")
    }
    let quarter = quarter ?? Quarter.lastComplete(on: session.clock.today)
    if session.format == .json, !isCheck {
      let (files, _) = try files(quarter, languages, open, session)
      return Answer(files.first { $0.path.hasSuffix("scorecard.json") }?.text ?? "")
    }
    let path = session.context.absolute(output ?? open.folder.absolute("Reports"))
    let folder = ReportsFolder(
      path: path, top: output == nil ? open.folder.path : path, store: session.context.store)
    try refuseReplay(into: folder.path, open)
    if isCheck { return try check(folder, languages, open, session) }
    let (files, seal) = try files(quarter, languages, open, session)
    if let seal, output == nil {
      return try SignedScorecard(seal, files: files, in: folder, open).write(into: "Reports")
    }
    let outcome = try folder.write(files)
    return Answer(Self.words(outcome, quarter, output ?? "Reports"), notes: Self.remarks(quarter, session))
  }

  /// Refuses to write a replay among the pages that are published, however the folder is spelled.
  private func refuseReplay(into folder: String, _ open: OpenWorkspace) throws(CommandFault) {
    let reports = open.folder.absolute("Reports")
    guard reading.asOf != nil || reading.asRecorded != nil, !isCheck, (folder + "/").hasPrefix(reports + "/")
    else {
      return
    }
    throw CommandFault(
      .usage, "a replay is never written into Reports/", hint: "name a folder outside of it with --output")
  }

  /// The pages of a quarter, and the seal that they are made by where it was signed.
  private func files(
    _ quarter: Quarter, _ languages: [Language], _ open: OpenWorkspace, _ session: Session
  ) throws(CommandFault) -> (files: [ScorecardFile], seal: Seal?) {
    guard quarter.first <= session.clock.today else {
      throw CommandFault(
        .data, "\(quarter) has not begun",
        hint: "the last complete quarter is \(Quarter.lastComplete(on: session.clock.today))")
    }
    let view = open.view(quarter, reading: reading, session.clock)
    guard view.missing == 0 else {
      throw CommandFault(
        .no, "\(view.lack), so the figures would be wrong",
        hint: "'a4p verify' says which")
    }
    return (view.files(in: languages), view.seal)
  }

  private func check(
    _ folder: ReportsFolder, _ languages: [Language], _ open: OpenWorkspace, _ session: Session
  ) throws(CommandFault) -> Answer {
    var quarters: [Quarter] = []
    if let quarter { quarters = [quarter] } else { quarters = try folder.quarters() }
    var differences: [PageDifference] = []
    var notes: [String] = []
    var hasUnsigned = false
    for quarter in quarters {
      let (files, seal) = try files(quarter, languages, open, session)
      if let seal, output == nil {
        let signed = try SignedScorecard(seal, files: files, in: folder, open)
        differences += signed.differences
        notes += signed.checkRemarks
        continue
      }
      let found = try folder.differences(files).map { PageDifference($0, of: quarter) }
      differences += found
      if !found.isEmpty { hasUnsigned = true }
    }
    if hasUnsigned { notes.append("a4p: hint: 'a4p scorecard --quarter QUARTER' writes them anew") }
    let code: ExitCode = differences.isEmpty ? .done : .no
    if session.format == .json {
      let value = JSONValue.object(
        open.head + [
          JSONMember("quarters", .strings(quarters.map(\.description))),
          JSONMember("differences", .array(differences.map(\.value))),
        ])
      return Answer(value.text() + "\n", notes: notes, code: code)
    }
    guard !quarters.isEmpty else { return Answer("There is no scorecard to check.\n") }
    let names = quarters.map(\.description).joined(separator: ", ")
    let text =
      differences.isEmpty
      ? "The pages of \(names) are what the tool writes.\n"
      : differences.map { TerminalText.shown($0.words) + "\n" }.joined()
    return Answer(text, notes: notes, code: code)
  }

  private static func remarks(_ quarter: Quarter, _ session: Session) -> [String] {
    guard quarter.last >= session.clock.today else { return [] }
    return ["note: \(quarter) is not over; its figures will change"]
  }

  private static func words(_ outcome: ReportsFolder.Outcome, _ quarter: Quarter, _ folder: String) -> String
  {
    var text = outcome.written.map { "wrote \(folder)/\(TerminalText.shown($0))\n" }.joined()
    text += outcome.removed.map { "removed \(folder)/\(TerminalText.shown($0))\n" }.joined()
    let kept = outcome.unchanged
    text +=
      "\(quarter): \(outcome.written.count.of("file", "files")) written, \(kept) as \(kept == 1 ? "it was" : "they were").\n"
    return text
  }
}
