import CommitmentModel

/// Collects what is wrong with several things that were typed, so that all of it is said at once.
struct CommandFaults {
  private var faults: [CommandFault] = []

  /// The value, or nil where there is none and what is wrong was kept.
  mutating func take<Value>(_ value: () throws(CommandFault) -> Value) -> Value? {
    do throws(CommandFault) {
      return try value()
    } catch {
      faults.append(error)
      return nil
    }
  }

  /// Throws if anything was kept: with the code of the first, and each with its own way out.
  func refuse() throws(CommandFault) {
    guard let first = faults.first, var fault = faults.last else { return }
    fault.code = first.code
    fault.findings =
      faults.dropLast().flatMap { earlier in
        let place = Diagnostic.Place(file: "a4p")
        return earlier.findings + [
          Diagnostic(.error, rule: "typed", at: place, earlier.message, hint: earlier.hint)
        ]
      } + fault.findings
    throw fault
  }
}
