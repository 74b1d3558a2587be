package import Formats

/// A figure that two twins of one quarter give differently.
package struct FigureDifference: Hashable, Sendable {
  /// Where it stands, such as `commitments ALP-1 status`.
  package let place: String
  package let former: String
  package let latter: String

  /// The figures that differ: counts, statuses, changes and dates.
  ///
  /// Words may differ as a catalogue moves on.
  /// Only what both twins have is compared, since a later version of the tool may tell more.
  package static func differences(_ former: JSONNode, _ latter: JSONNode) -> [FigureDifference] {
    var found: [FigureDifference] = []
    compare(former, latter, at: [], into: &found)
    return found
  }

  /// What stands under these names is described by words or differs by design.
  private static let passedOver: Set = [
    "period", "pages", "pageFormat", "number", "paragraph", "figures", "coming", "attention", "corrections",
    "signOff", "rubric", "unreadable",
  ]
  /// The names of texts that are figures, not words.
  private static let told: Set = [
    "fingerprint", "dataAsOf", "status", "statusAsOf", "kind", "from", "to", "currency", "basis",
    "lastEvidence",
  ]

  private static func compare(
    _ former: JSONNode, _ latter: JSONNode, at place: [String], into found: inout [FigureDifference]
  ) {
    if let members = former.members {
      for member in members where !passedOver.contains(member.name) {
        guard let other = latter[member.name] else { continue }
        compare(member.value, other, at: place + [member.name], into: &found)
      }
    } else if let elements = former.elements, let others = latter.elements {
      compare(elements, others, at: place, into: &found)
    } else if let (one, isNumber) = text(former), let (other, _) = text(latter), one != other,
      isNumber || told.contains(place.last ?? "")
    {
      found.append(FigureDifference(place: place.joined(separator: " "), former: one, latter: other))
    }
  }

  /// Compares the objects of two lists that name the same thing.
  private static func compare(
    _ former: [JSONNode], _ latter: [JSONNode], at place: [String], into found: inout [FigureDifference]
  ) {
    let named = Dictionary(
      latter.compactMap { node in name(node).map { ($0, node) } }, uniquingKeysWith: { first, _ in first })
    for node in former {
      guard let name = name(node) else { continue }
      if let other = named[name] {
        compare(node, other, at: place + [name], into: &found)
      } else {
        found.append(
          FigureDifference(
            place: (place + [name]).joined(separator: " "), former: "there", latter: "not there"))
      }
    }
  }

  private static func name(_ node: JSONNode) -> String? {
    ["id", "key", "commitment"].lazy.compactMap { node[$0]?.text }.first
  }

  private static func text(_ node: JSONNode) -> (text: String, isNumber: Bool)? {
    switch node.content {
    case .number(let text): (text, true)
    case .string(let text): (text, false)
    case .null: ("none", false)
    default: nil
    }
  }
}
