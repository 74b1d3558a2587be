/// A rectangle in the units of a chart; x grows in the direction of reading, y downwards.
package struct ChartBox: Hashable, Sendable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  package init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  package var end: Double { x + width }
  package var bottom: Double { y + height }
  package var middle: (x: Double, y: Double) { (x + width / 2, y + height / 2) }

  /// Whether two boxes share more than an edge.
  package func overlaps(_ other: ChartBox) -> Bool {
    x < other.end && other.x < end && y < other.bottom && other.y < bottom
  }

  /// Whether another box lies within this one.
  package func contains(_ other: ChartBox) -> Bool {
    x <= other.x && other.end <= end && y <= other.y && other.bottom <= bottom
  }
}
