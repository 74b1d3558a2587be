package import CommitmentModel

/// Why a quarter cannot be sealed.
package enum SealFault: Error, Hashable, Sendable {
  /// The ledger is not whole: what a seal is to hold must be readable and complete.
  case unsound([Diagnostic])
  /// A second seal of a quarter has to say which it replaces, and why.
  case unexplained
}
