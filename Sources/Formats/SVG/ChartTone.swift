/// A colour of a chart by what it is for, on a light and on a dark ground.
///
/// Blues of different depth, greys and a violet: what differs in colour differs in lightness and pattern as well,
/// so that nothing is lost to colour-blind readers or in grey print. No red, amber or green.
package enum ChartTone: String, Hashable, Sendable, CaseIterable {
  case ground
  case text
  /// Text and lines that step back.
  case muted
  /// Lines that only guide the eye.
  case rule
  case outline
  case deep
  case middle
  case middleInk = "middle-ink"
  case pale
  case paleInk = "pale-ink"
  case faint
  case faintInk = "faint-ink"
  case violet
  case violetInk = "violet-ink"

  /// The colour on a light ground, as `#rrggbb`.
  package var light: String {
    switch self {
    case .ground: "#ffffff"
    case .text: "#1b1f24"
    case .muted: "#4d5763"
    case .rule: "#c4ccd4"
    case .outline: "#3b4754"
    case .deep: "#0b3c6f"
    case .middle: "#a9cdee"
    case .middleInk: "#0b3c6f"
    case .pale: "#eef4fb"
    case .paleInk: "#1d5f9e"
    case .faint: "#f4f5f7"
    case .faintInk: "#4d5763"
    case .violet: "#f1e9f8"
    case .violetInk: "#6a3d8f"
    }
  }

  /// The colour on a dark ground, as `#rrggbb`.
  package var dark: String {
    switch self {
    case .ground: "#0d1117"
    case .text: "#e6edf3"
    case .muted: "#a9b4c0"
    case .rule: "#39424d"
    case .outline: "#b6c2cf"
    case .deep: "#8cc4ff"
    case .middle: "#1d4f82"
    case .middleInk: "#d6e9ff"
    case .pale: "#10263d"
    case .paleInk: "#8cc4ff"
    case .faint: "#1a222c"
    case .faintInk: "#a9b4c0"
    case .violet: "#2a1a3d"
    case .violetInk: "#d9b8ff"
    }
  }
}
