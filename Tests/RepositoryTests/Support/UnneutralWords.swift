import Foundation

/// Words that judge where a tracker has only to say what is recorded.
enum UnneutralWords {
  /// Parts of words, in lower case, apart from the one that counts only as a whole word.
  static let parts = ["failed", "refused", "stale", "overdue", "ratif", "reservation", "forced exit"]
  static let wholeWord = "party"

  /// Those that stand in a text.
  static func found(in text: String) -> [String] {
    let lowered = text.lowercased()
    // "Stalemate" is a word of its own, and neutral.
    var found = parts.filter { lowered.replacingOccurrences(of: "stalemate", with: "").contains($0) }
    if lowered.split(whereSeparator: { !$0.isLetter }).contains(where: { $0 == wholeWord }) {
      found.append(wholeWord)
    }
    return found
  }
}
