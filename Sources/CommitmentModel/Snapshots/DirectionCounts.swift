/// Evidence counted by its direction.
package struct DirectionCounts: Hashable, Sendable {
  package private(set) var advancing = 0
  package private(set) var settingBack = 0
  package private(set) var neutral = 0

  package init() {}

  mutating func add(_ direction: EvidenceDirection) {
    switch direction {
    case .advances: advancing += 1
    case .setsBack: settingBack += 1
    case .neutral: neutral += 1
    }
  }

  package static func += (left: inout DirectionCounts, right: DirectionCounts) {
    left.advancing += right.advancing
    left.settingBack += right.settingBack
    left.neutral += right.neutral
  }

  package var total: Int { advancing + settingBack + neutral }
}
