import CommitmentModel

// The values of the contract that are words of the model: read as they are written, with near misses.

extension AssessmentStatus: ArgumentValue {}
extension Basis: ArgumentValue {}
extension DatePrecision: ArgumentValue {}
extension Endorsement.Grade: ArgumentValue {}
extension Endorsement.Manner: ArgumentValue {}
extension EvidenceDirection: ArgumentValue {}
extension EvidenceNature: ArgumentValue {}
