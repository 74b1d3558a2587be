import CommitmentLedger
import CommitmentModel
import Formats

/// Lists, searches and shows evidence.
struct EvidenceCommand: Command {
  private static let id = Argument<String?>.optional(
    value: "id", help: "Shows one piece: four or more characters of its identifier.")
  private static let commitment = Argument<String?>.optional(
    "--commitment", value: "id", help: "Only what is cited under this commitment.")
  private static let state = Argument<String?>.optional(
    "--state", value: "name", help: "Only what names this State.")
  private static let mission = Argument<String?>.optional(
    "--mission", value: "acronym", help: "Only what names this mission.")
  private static let role = Argument<String?>.optional(
    "--role", value: "role", help: "Only what this role did.")
  private static let nature = Argument<EvidenceNature?>.optional(
    "--nature", value: "nature", help: "Only evidence of this nature.")
  private static let since = Argument<DateArgument?>.optional(
    "--since", value: "date", help: "Only what happened on this date or later.")
  private static let until = Argument<DateArgument?>.optional(
    "--until", value: "date", help: "Only what happened by this date.")
  private static let search = Argument<String?>.optional(
    "--search", value: "text", help: "Only what holds these words, whatever their case and accents.")
  private static let showsAll = Argument<Bool>.flag(
    "--all", help: "Also what was corrected, retracted or redacted, with its standing.")

  static let word = "evidence"
  static let syntax = CommandSyntax(
    name: word, summary: "List, search or show evidence", group: .look,
    arguments: [
      id.syntax, commitment.syntax, state.syntax, mission.syntax, role.syntax, nature.syntax, since.syntax,
      until.syntax, search.syntax, showsAll.syntax,
    ] + ReadingOptions.arguments,
    examples: [
      CommandExample(
        line: "a4p evidence --commitment PER-4 --since 2024", meaning: "what is new for one commitment"),
      CommandExample(line: "a4p evidence --search \"casualty evacuation\"", meaning: "by words"),
    ])

  private let id: String?
  private let commitment: String?
  private let state: String?
  private let mission: String?
  private let role: String?
  private let nature: EvidenceNature?
  private let since: DateArgument?
  private let until: DateArgument?
  private let search: String?
  private let showsAll: Bool
  private let reading: ReadingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    id = try parsed[Self.id]
    if id != nil { try CommonOptions.expectFormats([.table, .json, .csv], parsed) }
    commitment = try parsed[Self.commitment]
    state = try parsed[Self.state]
    mission = try parsed[Self.mission]
    role = try parsed[Self.role]
    nature = try parsed[Self.nature]
    since = try parsed[Self.since]
    until = try parsed[Self.until]
    search = try parsed[Self.search]
    showsAll = try parsed[Self.showsAll]
    reading = try ReadingOptions(parsed)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    if let id {
      let whole = try identifier(id, in: open)
      if let redaction = open.workspace.redaction(of: whole) {
        return RecordPage.answer(redaction, in: open, session)
      }
      return try RecordPage.answer(
        try open.record(id), in: open, asRecorded: reading.recordedDay(session.clock), session)
    }
    let found = try matching(in: open, session)
    var columns: [Listing.Column] = [
      .init("Date", "date"), .init("Evidence", "title", isFlexible: true),
      .init("Commitments", "commitments", isFlexible: true), .init("Nature", "nature"),
      .init("Source", "symbol", isFlexible: true, goesUnder: true), .init("Id", "id"),
    ]
    if showsAll { columns.append(.init("Standing", "standing")) }
    var listing = Listing(
      columns, whenEmpty: "no evidence fits", keys: EvidenceValue.keys + (showsAll ? ["standing"] : []))
    for (record, standing) in found {
      guard let evidence = record.evidence else { continue }
      var cells = [
        record.header.date?.shown ?? "",
        evidence.title + (!showsAll && standing == .contested ? " (contested)" : ""),
        evidence.marks.map(\.description).joined(separator: ", "),
        evidence.nature.rawValue, evidence.citation.listed, record.id.short,
      ]
      if showsAll { cells.append(standing.rawValue) }
      listing.add(
        cells, EvidenceValue.members(record, standing: showsAll || standing == .contested ? standing : nil))
    }
    if showsAll, !isNarrowed {
      for redaction in redactions(in: open, session) {
        listing.add(
          ["", "redacted: \(redaction.reason)", "", "", "", redaction.id.short, Standing.redacted.rawValue],
          EvidenceValue.members(redaction, in: open))
      }
    }
    return listing.answer(in: session, key: "evidence", header: open.head, notes: open.remarks)
  }

  /// The whole identifier; somebody who types a word where one is expected wants to search.
  private func identifier(_ typed: String, in open: OpenWorkspace) throws(CommandFault) -> RecordID {
    do throws(CommandFault) {
      return try open.identifier(typed)
    } catch {
      guard error.code == .data, typed.count > 4, open.framework.commitment(typed: typed.trimmed) == nil,
        typed.allSatisfy({ $0.isLetter || $0 == " " })
      else { throw error }
      var fault = error
      fault.hint = "'a4p evidence --search \(ShellWords.quoted(typed))' looks for words"
      throw fault
    }
  }

  /// Whether an option asks for something that a redacted record no longer says.
  private var isNarrowed: Bool {
    commitment != nil || state != nil || mission != nil || role != nil || nature != nil || since != nil
      || until != nil || search != nil || reading.asOf != nil
  }

  /// The evidence whose content was blacked out, latest first.
  private func redactions(in open: OpenWorkspace, _ session: Session) -> [RedactedRecord] {
    let limit = reading.recordedDay(session.clock).map(Instant.init(endOf:))
    return open.register.entries
      .filter { entry in
        entry.isRedacted && entry.kind == .evidence && (limit.map { entry.recorded <= $0 } ?? true)
      }
      .compactMap { open.workspace.redaction(of: $0.id) }.sorted { $1.id < $0.id }
  }

  /// What fits the options, latest first.
  private func matching(
    in open: OpenWorkspace, _ session: Session
  ) throws(CommandFault) -> [(record: Record, standing: Standing)] {
    let register = open.register
    var position: Int?
    if let commitment { position = register.framework.position(of: try open.commitment(commitment).id) }
    let filter = EvidenceFilter(
      state: try state.map { (name) throws(CommandFault) in try open.endorser(name).code },
      mission: try mission.map { (name) throws(CommandFault) in try open.mission(name).acronym },
      role: try role.map { (name) throws(CommandFault) in try open.role(name).key }, search: search)
    let first = since?.firstDay(session.clock) ?? .distantPast
    let last = min(
      until?.lastDay(session.clock) ?? .distantFuture, reading.asOf?.lastDay(session.clock) ?? .distantFuture)
    let standings = Standings(
      of: register, recordedBy: reading.recordedDay(session.clock).map(Instant.init(endOf:)))
    // What the register holds of a record decides first; only then is the record read in full.
    let candidates = register.entries.indices.filter { index in
      let entry = register.entries[index]
      return entry.kind == .evidence && entry.last >= first && entry.last <= last && standings.isKnown(index)
        && (showsAll || standings.isCounted(index)) && (nature.map { $0 == entry.nature } ?? true)
        && (position.map { wanted in register.marks(of: index).contains { Int($0.commitment) == wanted } }
          ?? true)
    }
    let threads = Threads()
    let slices = threads.slices(ofWeights: candidates.map { _ in 1 })
    let found = threads.map(slices) { slice in
      candidates[slice].compactMap { index -> (record: Record, standing: Standing)? in
        guard let record = register.record(index), let evidence = record.evidence, filter.fits(evidence)
        else { return nil }
        return (record, standings.standing(of: index))
      }
    }
    return found.joined().sorted {
      ($1.record.header.date ?? .by(.distantPast), $1.record.id) < (
        $0.record.header.date ?? .by(.distantPast), $0.record.id
      )
    }
  }
}
