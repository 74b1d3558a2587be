/// A sign that stands for a value in a small cell: its shape alone tells it from the others.
package enum ChartMark: Hashable, Sendable, CaseIterable {
  /// A small dot.
  case point
  /// An empty circle.
  case ring
  /// A circle of which a quarter is filled.
  case quarter
  /// A circle of which three quarters are filled.
  case threeQuarters
  case disc
  /// A broad dash.
  case dash
}
