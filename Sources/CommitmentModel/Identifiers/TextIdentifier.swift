/// A short text that names one thing, valid by construction.
///
/// Each kind of identifier is a type of its own, so that an area cannot stand where a role is meant.
public protocol TextIdentifier: Hashable, Sendable, Comparable, LosslessStringConvertible {
  /// The identifier as it is written in files.
  var text: String { get }
}

extension TextIdentifier {
  public var description: String { text }

  /// Orders by the bytes of the text, so that no locale takes part.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
