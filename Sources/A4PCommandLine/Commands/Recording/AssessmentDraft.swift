import CommitmentLedger
import CommitmentModel

/// What was given of an assessment.
struct AssessmentDraft: Sendable {
  var status: AssessmentStatus?
  var basis: Basis?
  var rationale: String?
  var cites: [String]
  var gaps: String?
  var searched: String?
  var assessedBy: String?
  var approvedBy: String?
  var reported: AssessmentStatus?

  init(_ parsed: ParsedArguments, _ arguments: AssessmentArguments) throws(UsageFault) {
    status = try parsed[arguments.status]
    basis = try parsed[arguments.basis]
    rationale = try parsed[arguments.rationale]
    cites = try parsed[arguments.cites]
    gaps = try parsed[arguments.gaps]
    searched = try parsed[arguments.searched]
    assessedBy = try parsed[arguments.assessedBy]
    approvedBy = try parsed[arguments.approvedBy]
    reported = try parsed[arguments.reported]
  }

  func applied(to assessment: Assessment, in open: OpenWorkspace) throws(CommandFault) -> Assessment {
    var result = assessment
    if let status { result.status = status }
    if let basis { result.basis = basis }
    if let rationale { result.rationale = rationale }
    if let gaps { result.gaps = gaps.nonEmpty }
    if let searched { result.searched = searched.nonEmpty }
    if let assessedBy { result.assessedBy = assessedBy.nonEmpty }
    if let approvedBy { result.approvedBy = approvedBy.nonEmpty }
    if let reported { result.reported = reported }
    if let cited = try citations(in: open) { result.cites = cited }
    return result
  }

  /// The records cited, everything wrong with them said at once; nil where nothing was given.
  func citations(in open: OpenWorkspace) throws(CommandFault) -> [RecordID]? {
    guard !cites.isEmpty else { return nil }
    var faults = CommandFaults()
    let found = cites.filter { !$0.isEmpty }.compactMap { cite in
      faults.take { () throws(CommandFault) in try open.citable(cite) }
    }
    try faults.refuse()
    return found
  }

  var isEmpty: Bool { isEmptyButForCites && cites.isEmpty }

  var isEmptyButForCites: Bool {
    [rationale, gaps, searched, assessedBy, approvedBy].allSatisfy { $0 == nil } && status == nil
      && basis == nil && reported == nil
  }
}
