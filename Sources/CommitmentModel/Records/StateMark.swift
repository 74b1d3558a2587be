/// A State in a piece of evidence, and what it has to do with it.
///
/// Votes and nationalities are not relations: they would turn evidence into a list of who stood where.
public struct StateMark: Hashable, Sendable {
  /// What a State has to do with a piece of evidence.
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    /// It hosts a mission or a meeting.
    case host
    /// It drafted the text.
    case drafter
    /// It provides personnel or equipment.
    case contributor
    /// It pays.
    case donor
    /// It receives.
    case recipient
    /// It convenes.
    case convener
  }

  /// Who is meant.
  public var code: EndorserCode
  /// What it has to do with the evidence, where that was said.
  public var relation: Relation?

  /// A State and its relation to a piece of evidence.
  public init(code: EndorserCode, relation: Relation?) {
    self.code = code
    self.relation = relation
  }
}

extension StateMark: LosslessStringConvertible {
  /// The written form, `CAF:host`, or the code alone.
  public var description: String { relation.map { "\(code.text):\($0.rawValue)" } ?? code.text }

  /// Reads `CAF:host` or `CAF`.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let code = EndorserCode(String(first)) else { return nil }
    guard parts.count == 2 else {
      self.init(code: code, relation: nil)
      return
    }
    guard let relation = Relation(rawValue: String(parts[1])) else { return nil }
    self.init(code: code, relation: relation)
  }
}
