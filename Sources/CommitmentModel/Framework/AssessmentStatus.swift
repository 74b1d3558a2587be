/// The judged status of a commitment.
///
/// The scale is this tracker's own; Action for Peacekeeping has none that was published.
public enum AssessmentStatus: String, Hashable, Sendable, CaseIterable {
  case notAssessed = "not-assessed"
  case notStarted = "not-started"
  case limitedProgress = "limited-progress"
  case substantialProgress = "substantial-progress"
  case implemented
  case overtakenByEvents = "overtaken-by-events"

  /// The place on the scale, from lower to higher; nil where a status stands off it.
  public var rank: Int? {
    switch self {
    case .notAssessed, .overtakenByEvents: nil
    case .notStarted: 0
    case .limitedProgress: 1
    case .substantialProgress: 2
    case .implemented: 3
    }
  }
}
