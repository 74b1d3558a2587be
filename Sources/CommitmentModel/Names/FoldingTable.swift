enum FoldingTable { static let forms: [Unicode.Scalar: String] = [:] }
