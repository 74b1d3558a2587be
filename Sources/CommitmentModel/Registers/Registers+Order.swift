extension Registers {
  /// The endorsers in the order of a language, observers after the States and organizations last.
  ///
  /// Where no order of that language is kept it is that of English, and where there is none of English either, by code.
  ///
  /// - Returns: the endorsers, and the language whose order it is; nil for the order of the codes.
  public func ordered(for language: Language) -> (endorsers: [Endorser], language: Language?) {
    guard
      let order = orders.first(where: { $0.language == language })
        ?? orders.first(where: { $0.language == .english })
    else { return (endorsers, nil) }
    let places = Dictionary(
      order.codes.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let keys = endorsers.map { endorser in
      let kind =
        switch endorser.kind {
        case .state: 0
        case .observer: 1
        case .organization: 2
        }
      return (kind, places[endorser.code] ?? .max, endorser.code)
    }
    let sorted = endorsers.indices.sorted { keys[$0] < keys[$1] }.map { endorsers[$0] }
    return (sorted, order.language)
  }

  /// The place of each endorser in the order of a language, from 0, and the language; see ``ordered(for:)``.
  package func places(for language: Language) -> (places: [EndorserCode: Int], language: Language?) {
    let (endorsers, used) = ordered(for: language)
    let places = Dictionary(
      endorsers.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { first, _ in first })
    return (places, used)
  }
}
