package import CommitmentModel

/// The identifier of a framework on the command line.
package struct FrameworkArgument: ArgumentValue {
  package let id: FrameworkID

  package init(argument: String) throws(ArgumentValueFault) {
    guard let id = FrameworkID(argument) else {
      throw ArgumentValueFault("'\(argument)' is not the identifier of a framework", hint: "such as a4p")
    }
    self.id = id
  }
}
