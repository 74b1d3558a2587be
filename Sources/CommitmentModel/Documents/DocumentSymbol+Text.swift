extension DocumentSymbol: CustomStringConvertible {
  /// The symbol as the United Nations prints it: `S/RES/2436 (2018)`, `A/65/85/Corr.1`, `A/70/95–S/2015/446`.
  public var description: String {
    var text = ([organ.rawValue] + bodies + middle).joined(separator: "/")
    if let part { text += " (\(part))" }
    if isResolutionOfCouncil, let year { text += " (\(year))" }
    if hasSessionInBrackets, let session { text += " (\(session))" }
    for change in changes { text += "/\(change.kind.rawValue).\(change.number)" }
    return ([text] + others.map(\.description)).joined(separator: "–")
  }

  /// A Council's resolution carries its year in brackets.
  var isResolutionOfCouncil: Bool { organ == .securityCouncil && form == .resolution }

  /// Until 1976 sessions of the Assembly and other organs were counted in Roman numerals, in brackets.
  var hasSessionInBrackets: Bool {
    form == .resolution && session?.first.map { "IVXLCDM".contains($0) } ?? false
  }

  /// What stands between the bodies and the brackets.
  private var middle: [String] {
    var parts: [String] = []
    switch form {
    case .resolution: parts.append("RES")
    case .presidentialStatement: parts.append("PRST")
    case .information: parts.append("INF")
    case .issuance(let series): parts.append(series)
    case .limited, .numbered, .verbatimRecord, .summaryRecord, nil: break
    }
    if let session, !hasSessionInBrackets { parts.append(session) }
    if let year, !isResolutionOfCouncil { parts.append(String(year)) }
    switch form {
    case .limited(let number): parts.append("L.\(number)")
    case .numbered(let letters, let number): parts.append("\(letters).\(number)")
    case .verbatimRecord(let number): parts.append("PV.\(number)")
    case .summaryRecord(let number): parts.append("SR.\(number)")
    case .resolution, .presidentialStatement, .information, .issuance, nil: break
    }
    if let number { parts.append(number) }
    return parts
  }
}

extension DocumentSymbol: Comparable {
  /// Orders by organ, then kind and body, then year or session, then number; numbers as numbers.
  public static func < (left: Self, right: Self) -> Bool { left.order.precedes(right.order) }

  private var order: Order {
    Order(
      rank: organ.rank, kind: formRank, bodies: bodies,
      year: year ?? session.flatMap { Int($0) } ?? 0,
      number: formNumber ?? number.flatMap { ASCIIText.leadingNumber($0) } ?? 0, text: description)
  }

  private var formRank: Int {
    switch form {
    case .resolution: 0
    case .presidentialStatement: 1
    case nil, .issuance: 2
    case .information: 3
    case .limited: 4
    case .numbered: 5
    case .verbatimRecord: 6
    case .summaryRecord: 7
    }
  }

  private var formNumber: Int? {
    switch form {
    case .limited(let number), .numbered(_, let number), .verbatimRecord(let number),
      .summaryRecord(let number):
      number
    case .resolution, .presidentialStatement, .information, .issuance, nil: nil
    }
  }

  private struct Order {
    var rank: Int
    var kind: Int
    var bodies: [String]
    var year: Int
    var number: Int
    var text: String

    func precedes(_ other: Order) -> Bool {
      if (rank, kind) != (other.rank, other.kind) { return (rank, kind) < (other.rank, other.kind) }
      if bodies != other.bodies { return bodies.lexicographicallyPrecedes(other.bodies) }
      return (year, number, text) < (other.year, other.number, other.text)
    }
  }
}
