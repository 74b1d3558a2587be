import CommitmentLedger
import CommitmentModel

/// Answers a shell that wants to complete a line: quickly, and never with a complaint.
package enum Completer {
  /// The word that shells put before the line; it is no command for people.
  package static let word = "__complete"

  typealias Candidate = CompletionRequest.Candidate

  /// The candidates, one a line, each with its meaning behind a tab; nothing where nothing fits or can be read.
  ///
  /// A shell passes `--line` and the line up to the cursor, or the words after the name of the tool, the one to
  /// complete last.
  static func answer(_ words: [String], in context: Context) -> Answer {
    var words = words
    if words.first == "--line" {
      words = Array(ShellWords.partial(words.dropFirst().first ?? "").dropFirst())
    }
    if words.isEmpty { words = [""] }
    let last = words.last ?? ""
    let candidates: [Candidate]
    switch CompletionRequest(words, tool: Tool.syntax) {
    case .words(let found): candidates = found
    case .values(let source, let prefix):
      let typed = String(last.dropFirst(prefix.count))
      candidates = values(source, typed: typed, words: words, in: context)
        .map { Candidate(prefix + $0.word, $0.meaning) }
    case .nothing: candidates = []
    }
    let start = NameFolding.folded(last)
    let fitting = candidates.filter {
      $0.word.hasPrefix(last) || (!start.isEmpty && NameFolding.folded($0.word).hasPrefix(start))
    }
    return Answer(fitting.map { line($0) + "\n" }.joined())
  }

  private static func line(_ candidate: Candidate) -> String {
    let word = TerminalText.shown(candidate.word)
    return candidate.meaning.isEmpty ? word : "\(word)\t\(TerminalText.shown(candidate.meaning))"
  }

  private static func values(
    _ source: ValueSource, typed: String, words: [String], in context: Context
  ) -> [Candidate] {
    switch source {
    case .commands: return Tool.syntax.commands.map { Candidate($0.name, $0.summary) }
    case .dates:
      let today = context.clock.today
      return [
        Candidate(today.description, "today"),
        Candidate(today.advanced(byDays: -1).description, "yesterday"),
        Candidate(Quarter.lastComplete(on: today).description, "the last complete quarter"),
      ]
    case .files, .folders: return PathCandidates.below(typed, foldersOnly: source == .folders, in: context)
    default: break
    }
    guard let session = session(words, in: context), let folder = try? session.folder() else { return [] }
    switch source {
    case .frameworks: return ((try? folder.frameworks()) ?? []).map { Candidate($0.text) }
    case .offices:
      let entries = (try? folder.store.list(folder.absolute(SegmentName.folder))) ?? []
      return entries.filter { $0.kind == .folder }.map { Candidate($0.name) }
    case .quarters: return quarters(folder, context.clock)
    default:
      let needsLedger = source == .records || source == .symbols
      guard let open = try? session.workspace(needsLedger: needsLedger) else { return [] }
      return LiveValues(open, session).values(source, typed: typed)
    }
  }

  /// The session that the options typed so far make, such as that of another workspace.
  private static func session(_ words: [String], in context: Context) -> Session? {
    let bare = CommandSyntax(name: "", summary: "", group: .care, arguments: [])
    let (parsed, _) = ParsedArguments.sorted(
      Array(words.dropLast()), for: bare, common: CommonOptions.arguments)
    return (try? CommonOptions(parsed)).map { Session(context: context, options: $0) }
  }

  /// The quarters that have pages, and the last two years of complete ones.
  private static func quarters(_ folder: WorkspaceFolder, _ clock: Clock) -> [Candidate] {
    let entries = (try? folder.store.list(folder.absolute("Reports"))) ?? []
    let published = Set(entries.compactMap { Quarter($0.name) })
    var recent: [Quarter] = [Quarter.lastComplete(on: clock.today)]
    while recent.count < 8 {
      recent.append(Quarter(containing: recent[recent.count - 1].first.advanced(byDays: -1)))
    }
    return Array(
      published.union(recent).sorted { $1 < $0 }.map {
        Candidate($0.description, published.contains($0) ? "has a scorecard" : "")
      })
  }
}
