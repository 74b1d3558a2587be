/// One argument of a command, together with the type that its text becomes.
///
/// Whether something may be missing is in the type: `Argument<Int>` has a value once the words are parsed,
/// `Argument<Int?>` may have none, `Argument<[Int]>` has any number, `Argument<Bool>` is a flag.
package struct Argument<Output: Sendable>: Sendable {
  package let syntax: ArgumentSyntax
  /// Turns every use of the argument, in the order typed, into the value.
  package let read: @Sendable ([Occurrence]) throws(UsageFault) -> Output

  package init(
    syntax: ArgumentSyntax, read: @escaping @Sendable ([Occurrence]) throws(UsageFault) -> Output
  ) {
    self.syntax = syntax
    self.read = read
  }
}
