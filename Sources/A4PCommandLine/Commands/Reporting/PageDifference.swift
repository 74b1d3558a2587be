import CommitmentModel
import Formats
import Scorecards

/// A page, or a figure on it, that is not what the tool writes or what was signed.
struct PageDifference: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable, CaseIterable {
    /// On the disk with other bytes than the tool writes.
    case differs
    case missing
    /// No longer written.
    case extra
    /// Other bytes than were signed, which the tool can write again.
    case altered
    /// Other bytes than were signed, or none, and the tool cannot write the signed ones again.
    case lost
    /// A figure that was signed and comes out otherwise.
    case figure
  }

  var quarter: Quarter
  /// The path from the folder of the reports.
  var path: String
  var kind: Kind
  /// The line for people.
  var words: String
  var figure: FigureDifference?

  var value: JSONValue {
    .object([
      JSONMember("quarter", .string(quarter.description)), JSONMember("path", .string(path)),
      JSONMember("kind", .string(kind.rawValue)), JSONMember("figure", .optional(figure?.place)),
      JSONMember("signed", .optional(figure?.former)), JSONMember("now", .optional(figure?.latter)),
    ])
  }
}

extension PageDifference {
  /// What differs in a quarter that was not signed.
  init(_ difference: ReportsFolder.Difference, of quarter: Quarter) {
    let kind: Kind =
      switch difference.kind {
      case .differs: .differs
      case .missing: .missing
      case .isExtra: .extra
      }
    self.init(
      quarter: quarter, path: difference.path, kind: kind,
      words: "\(difference.path): \(difference.kind.rawValue)")
  }
}
