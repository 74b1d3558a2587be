import CommitmentModel

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
