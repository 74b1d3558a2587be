/// The judged status of a commitment.
///
/// The scale is this tracker's own; Action for Peacekeeping has none that was published.
public enum AssessmentStatus: String, Hashable, Sendable, CaseIterable {
  /// No assessment is dated by the day; this says neither progress nor the lack of it.
  case notAssessed = "not-assessed"
  /// A search, whose places and end are given, found no action.
  case notStarted = "not-started"
  /// Action has begun, and little of what was agreed is in effect.
  case limitedProgress = "limited-progress"
  /// Most of what was agreed is in effect, and the known gaps are named.
  case substantialProgress = "substantial-progress"
  /// What was agreed is in effect.
  case implemented
  /// It is no longer applicable; off the scale.
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
