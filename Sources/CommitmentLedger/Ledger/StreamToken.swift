public import CommitmentModel

/// The random token of a stream: one office, one clone, one branch.
///
/// It makes each file of the ledger the work of one writer, so that merges cannot conflict.
public struct StreamToken: TextIdentifier {
  public let text: String

  /// Accepts 4 to 26 characters of Crockford's base 32 in lower case.
  public init?(_ text: String) {
    guard (4...26).contains(text.utf8.count),
      text.utf8.allSatisfy({ RecordID.value(of: $0) != nil }), text == text.lowercased()
    else { return nil }
    self.text = text
  }

  /// Makes a token of eight characters from 40 random bits.
  public init(random: UInt64) {
    let whole = RecordID(milliseconds: 0, random: (0, random)).description
    text = String(whole.suffix(8))
  }
}
