package import CommitmentModel

/// A fixed time for tests and replays: UTC without an offset.
package struct TimeArgument: ArgumentValue {
  package let instant: Instant

  package init(argument: String) throws(ArgumentValueFault) {
    for candidate in [argument, argument + "Z", argument + ":00Z", argument + "T00:00:00Z"] {
      guard let instant = Instant(candidate) else { continue }
      self.instant = instant
      return
    }
    throw ArgumentValueFault("'\(argument)' is not a time", hint: "write 2026-09-30T14:05:09, in UTC")
  }
}
