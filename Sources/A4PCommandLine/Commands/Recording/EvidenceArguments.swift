import CommitmentModel

extension EvidenceDirection: ArgumentValue {}

/// A commitment with or without a direction, as `--commitment` takes it; which one it is, the catalogue knows.
struct MarkArgument: ArgumentValue {
  let commitment: String
  let direction: EvidenceDirection?

  init(argument: String) throws(ArgumentValueFault) {
    let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    commitment = parts[0]
    direction = parts.count == 2 ? try EvidenceDirection(argument: parts[1]) : nil
  }
}

/// A State with or without a relation, as `--state` takes it.
struct StateArgument: ArgumentValue {
  let name: String
  let relation: StateMark.Relation?

  init(argument: String) throws(ArgumentValueFault) {
    guard let colon = argument.lastIndex(of: ":") else {
      name = argument
      relation = nil
      return
    }
    name = String(argument[..<colon])
    let word = String(argument[argument.index(after: colon)...])
    guard let relation = StateMark.Relation(rawValue: word) else {
      throw ArgumentValueFault(word, isNoneOf: StateMark.Relation.allCases.map(\.rawValue))
    }
    self.relation = relation
  }
}

/// What `record` asks for and `correct` may change.
struct EvidenceArguments: Sendable {
  let commitments: Argument<[MarkArgument]>
  let title: Argument<String?>
  let summary = Argument<String?>.optional(
    "--summary", value: "text", help: "What happened, in a sentence or two.")
  let symbol = Argument<String?>.optional(
    "--symbol", value: "symbol", help: "The document symbol, such as 'S/RES/2436 (2018)'.")
  let paragraph = Argument<String?>.optional(
    "--paragraph", value: "text", help: "The paragraph or paragraphs, such as 67-69.")
  let url = Argument<String?>.optional("--url", value: "url", help: "The address of the document.")
  let document = Argument<String?>.optional(
    "--document", value: "text",
    help: "The title and date of the document, where it has no symbol or address.")
  let archived = Argument<String?>.optional("--archived", value: "url", help: "The address of a kept copy.")
  let body = Argument<String?>.optional("--body", value: "text", help: "Who decided, acted or reported.")
  let roles = Argument<[String]>.repeated("--role", value: "role", help: "A role that acted.")
  let states = Argument<[StateArgument]>.repeated(
    "--state", value: "name[:relation]",
    help: "A State and its relation: host, drafter, contributor, donor, recipient or convener.")
  let missions = Argument<[String]>.repeated("--mission", value: "acronym", help: "A mission.")
  let direction = Argument<EvidenceDirection?>.optional(
    "--direction", value: "direction",
    help: "The direction for commitments given without one; neutral unless said.")
  let nature = Argument<EvidenceNature?>.optional(
    "--nature", value: "nature", help: "What it is; an act unless said.")
  let published = Argument<DateArgument?>.optional(
    "--published", value: "date", help: "When it was published.")
  let covers = Argument<PeriodArgument?>.optional(
    "--covers", value: "period", help: "The period that it covers.")
  let language = Argument<String?>.optional(
    "--document-language", value: "code", help: "The language of the document, where it is not English.")
  let tags = Argument<[String]>.repeated("--tag", value: "tag", help: "A word to find it by.")

  /// - Parameter isNew: what a new record needs is marked as required.
  init(isNew: Bool) {
    let commitmentHelp = "A commitment it bears on, with its direction: advances, sets-back or neutral."
    commitments =
      isNew
      ? .askedFor("--commitment", value: "id[:direction]", help: commitmentHelp)
      : .repeated("--commitment", value: "id[:direction]", help: commitmentHelp)
    title =
      isNew
      ? .askedFor("--title", value: "text", help: "What happened, in a line.")
      : .optional("--title", value: "text", help: "What happened, in a line.")
  }

  var arguments: [ArgumentSyntax] {
    [
      commitments.syntax, title.syntax, summary.syntax, symbol.syntax, paragraph.syntax, url.syntax,
      document.syntax,
      archived.syntax, body.syntax, roles.syntax, states.syntax, missions.syntax, direction.syntax,
      nature.syntax,
      published.syntax, covers.syntax, language.syntax, tags.syntax,
    ]
  }
}

/// What was given of a piece of evidence.
struct EvidenceDraft: Sendable {
  var commitments: [MarkArgument]
  var direction: EvidenceDirection?
  var title: String?
  var summary: String?
  var symbol: String?
  var paragraph: String?
  var url: String?
  var document: String?
  var archived: String?
  var body: String?
  var roles: [String]
  var states: [StateArgument]
  var missions: [String]
  var nature: EvidenceNature?
  var published: DateArgument?
  var covers: PeriodArgument?
  var language: String?
  var tags: [String]

  init(_ parsed: ParsedArguments, _ arguments: EvidenceArguments) throws(UsageFault) {
    commitments = try parsed[arguments.commitments]
    direction = try parsed[arguments.direction]
    title = try parsed[arguments.title]
    summary = try parsed[arguments.summary]
    symbol = try parsed[arguments.symbol]
    paragraph = try parsed[arguments.paragraph]
    url = try parsed[arguments.url]
    document = try parsed[arguments.document]
    archived = try parsed[arguments.archived]
    body = try parsed[arguments.body]
    roles = try parsed[arguments.roles]
    states = try parsed[arguments.states]
    missions = try parsed[arguments.missions]
    nature = try parsed[arguments.nature]
    published = try parsed[arguments.published]
    covers = try parsed[arguments.covers]
    language = try parsed[arguments.language]
    tags = try parsed[arguments.tags]
  }

  /// The evidence that was there with what was given in its place; an empty text takes one away.
  func applied(
    to evidence: Evidence, in open: OpenWorkspace, _ clock: Clock
  ) throws(CommandFault) -> Evidence {
    var result = evidence
    if let title { result.title = title }
    if let summary { result.summary = summary.nonEmpty }
    if let symbol { result.citation.symbol = symbol.nonEmpty }
    if let paragraph { result.citation.paragraph = paragraph.nonEmpty }
    if let url { result.citation.url = url.nonEmpty }
    if let document { result.citation.document = document.nonEmpty }
    if let archived { result.citation.archived = archived.nonEmpty }
    if let language { result.citation.language = language.nonEmpty }
    if let body { result.issuingBody = body.nonEmpty }
    if let nature { result.nature = nature }
    if let published { result.published = published.span(clock) }
    if let covers { result.covers = covers.period }
    if !tags.isEmpty { result.tags = tags.filter { $0.nonEmpty != nil } }
    if !commitments.isEmpty {
      result.marks = []
      for mark in commitments {
        result.marks.append(
          CommitmentMark(
            commitment: try open.commitment(mark.commitment).id,
            direction: mark.direction ?? direction ?? .neutral))
      }
    } else if let direction {
      result.marks = result.marks.map { CommitmentMark(commitment: $0.commitment, direction: direction) }
    }
    if !roles.isEmpty {
      result.roles = []
      for role in roles where !role.isEmpty { result.roles.append(try open.role(role).key) }
    }
    if !states.isEmpty {
      result.states = []
      for state in states where !state.name.isEmpty {
        result.states.append(StateMark(code: try open.endorser(state.name).code, relation: state.relation))
      }
    }
    if !missions.isEmpty {
      result.missions = []
      for mission in missions where !mission.isEmpty {
        result.missions.append(try open.mission(mission).acronym)
      }
    }
    return result
  }

  /// Whether anything was given.
  var isEmpty: Bool {
    let texts = [title, summary, symbol, paragraph, url, document, archived, body, language]
    return texts.allSatisfy { $0 == nil } && commitments.isEmpty && direction == nil && roles.isEmpty
      && states.isEmpty
      && missions.isEmpty && nature == nil && published == nil && covers == nil && tags.isEmpty
  }
}
