/// The taking back of one or more records; which ones, and why, stands in the header.
public struct Retraction: Hashable, Sendable {
  /// The record that says the same and remains.
  public var duplicateOf: RecordID?

  /// A retraction, for which a duplicate may be the reason.
  public init(duplicateOf: RecordID? = nil) { self.duplicateOf = duplicateOf }
}
