import CommitmentModel

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
    var faults = CommandFaults()
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
        guard let id = faults.take({ () throws(CommandFault) in try open.commitment(mark.commitment).id })
        else { continue }
        result.marks.append(
          CommitmentMark(commitment: id, direction: mark.direction ?? direction ?? .neutral))
      }
    } else if let direction {
      result.marks = result.marks.map { CommitmentMark(commitment: $0.commitment, direction: direction) }
    }
    if !roles.isEmpty {
      result.roles = roles.filter { !$0.isEmpty }.compactMap { role in
        faults.take { () throws(CommandFault) in try open.role(role).key }
      }
    }
    if !states.isEmpty {
      result.states = states.filter { !$0.name.isEmpty }.compactMap { state in
        faults.take { () throws(CommandFault) in try open.endorser(state.name).code }
          .map { StateMark(code: $0, relation: state.relation) }
      }
    }
    if !missions.isEmpty {
      result.missions = missions.filter { !$0.isEmpty }.compactMap { mission in
        faults.take { () throws(CommandFault) in try open.mission(mission).acronym }
      }
    }
    try faults.refuse()
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
