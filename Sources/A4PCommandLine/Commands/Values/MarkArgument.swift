import CommitmentModel

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
