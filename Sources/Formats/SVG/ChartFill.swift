/// How a surface of a chart is filled: a pattern first, a colour second.
package enum ChartFill: String, Hashable, Sendable, CaseIterable {
  /// The ground, within a broken line.
  case open
  /// The ground, within a whole line.
  case hollow
  case dots
  /// Thin strokes, far apart.
  case sparse
  /// Broad strokes the other way.
  case dense
  case solid
  case bars
  /// Strokes in the colour of text.
  case counter

  /// The colour behind the pattern.
  package var back: ChartTone {
    switch self {
    case .open, .hollow, .counter: .ground
    case .dots: .faint
    case .sparse: .pale
    case .dense: .middle
    case .solid: .deep
    case .bars: .violet
    }
  }

  /// The colour of the pattern; nil where there is none.
  package var ink: ChartTone? {
    switch self {
    case .open, .hollow, .solid: nil
    case .dots: .faintInk
    case .sparse: .paleInk
    case .dense: .middleInk
    case .bars: .violetInk
    case .counter: .text
    }
  }

  /// What is drawn in a tile of eight by eight: a path and the width of its stroke.
  var strokes: (path: String, width: Double)? {
    switch self {
    case .open, .hollow, .solid: nil
    // Strokes without length and with round ends are dots.
    case .dots: ("M2 2h0M6 6h0", 2.4)
    case .sparse: ("M-2 2l4 -4M0 8l8 -8M6 10l4 -4", 1.3)
    case .dense: ("M-2 6l4 4M0 0l8 8M6 -2l4 4", 2.6)
    case .bars: ("M0 2h8M0 6h8", 1.5)
    case .counter: ("M2 0v8M6 0v8", 1.6)
    }
  }
}
