import CommitmentModel

/// Why a row of a list of endorsers cannot be recorded.
struct EndorsementRowFault: Error {
  var words: String
  var candidates: [EndorserCode]

  init(_ words: String, candidates: [EndorserCode] = []) {
    self.words = words
    self.candidates = candidates
  }

  /// The one endorser that a name means.
  static func code(_ answer: NameIndex.Answer) throws(EndorsementRowFault) -> EndorserCode {
    switch answer {
    case .found(let code): return code
    case .ambiguous(let codes): throw EndorsementRowFault("fits more than one name", candidates: codes)
    case .unlisted: throw EndorsementRowFault("not in the register")
    case .unknown(let near): throw EndorsementRowFault("name not understood", candidates: near)
    }
  }
}
