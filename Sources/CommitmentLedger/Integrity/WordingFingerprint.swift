public import CommitmentModel
import Formats

/// The fingerprint of a commitment's wording, kept on every assessment so that a later change shows.
public enum WordingFingerprint {
  /// The first 16 hexadecimal digits of the SHA-256 of the number, English title, sentences and reading note.
  @Sendable public static func of(_ commitment: Commitment) -> String {
    String(SHA256.digest(of: commitment.wordingText).hexadecimal.prefix(16))
  }
}
