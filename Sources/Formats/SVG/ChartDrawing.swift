/// A chart as it is drawn: shapes and labels, from the top downwards.
///
/// Whoever draws counts x in the direction of reading; where text runs from right to left everything is mirrored.
/// Colours stand on each shape, so that a program that knows no style sheet shows the light form; a style sheet
/// only holds the dark one. No width is given: the picture takes the room it finds.
package struct ChartDrawing: Sendable {
  /// The width of every chart in its own units; at 500 pixels the smallest text is still 9.4 pixels high.
  package static let width = 640.0
  /// The free space at the edges.
  package static let margin = 14.0
  /// The size of ordinary text, the smallest there is.
  package static let textSize = 12.5

  package let heading: ChartHeading
  /// Every text drawn, with the box it must stay in.
  package private(set) var labels: [ChartLabel] = []
  /// Where the next part begins.
  package var top = ChartDrawing.margin
  private var shapes: [XMLElement] = []
  private var fills: Set<ChartFill> = []

  /// The width between the edges.
  package static let innerWidth = width - 2 * margin

  package init(_ heading: ChartHeading) {
    self.heading = heading
    let width = Self.innerWidth
    flow(heading.title, in: ChartBox(Self.margin, top, width, 0), size: 17, isBold: true, limit: 3)
    if !heading.subtitle.isEmpty {
      flow(heading.subtitle, in: ChartBox(Self.margin, top, width, 0), tone: .muted, limit: 3)
    }
    top += 6
  }

  /// A box as it lies on the page, mirrored where text runs from right to left.
  func placed(_ box: ChartBox) -> ChartBox {
    heading.isRightToLeft ? ChartBox(Self.width - box.end, box.y, box.width, box.height) : box
  }

  /// A distance from the edge where reading begins, as it lies on the page.
  func placed(_ x: Double) -> Double { heading.isRightToLeft ? Self.width - x : x }

  mutating func add(_ shape: XMLElement) { shapes.append(shape) }

  mutating func add(_ label: ChartLabel) { labels.append(label) }

  mutating func use(_ fill: ChartFill) { fills.insert(fill) }

  /// The name of a pattern on a page with other charts.
  func patternName(_ fill: ChartFill) -> String { "\(heading.name)-\(fill.rawValue)" }
}

extension ChartDrawing {
  /// The drawing as an SVG file.
  package var text: String {
    let height = top + Self.margin
    let (title, description) = ("\(heading.name)-title", "\(heading.name)-description")
    let root = XMLElement(
      "svg",
      [
        XMLAttribute("xmlns", "http://www.w3.org/2000/svg"),
        XMLAttribute("viewBox", "0 0 \(SVGNumber.text(Self.width)) \(SVGNumber.text(height))"),
        XMLAttribute("role", "img"), XMLAttribute("aria-labelledby", "\(title) \(description)"),
        XMLAttribute("lang", heading.language), XMLAttribute("xml:lang", heading.language),
        XMLAttribute("font-family", "sans-serif"),
      ],
      elements: [
        XMLElement("title", [XMLAttribute("id", title)], text: TextLines.clean(heading.title)),
        XMLElement("desc", [XMLAttribute("id", description)], text: TextLines.clean(heading.description)),
        XMLElement("style", text: Self.darkStyle),
      ] + definitions + [ground(height)] + shapes)
    return XMLWriter.document(root)
  }

  /// A ground of its own, so that a page whose ground does not fit cannot hide anything.
  private func ground(_ height: Double) -> XMLElement {
    XMLElement(
      "rect",
      [
        XMLAttribute("width", Self.width), XMLAttribute("height", height),
        XMLAttribute("fill", ChartTone.ground.light), XMLAttribute("class", "fill-ground"),
      ])
  }

  /// On paper a dark screen does not count.
  private static let darkStyle =
    "@media screen and (prefers-color-scheme: dark) { "
    + ChartTone.allCases.map { tone in
      ".fill-\(tone.rawValue) { fill: \(tone.dark) } .stroke-\(tone.rawValue) { stroke: \(tone.dark) }"
    }.joined(separator: " ") + " }"

  private var definitions: [XMLElement] {
    let patterns = ChartFill.allCases.filter(fills.contains).compactMap(pattern)
    return patterns.isEmpty ? [] : [XMLElement("defs", elements: patterns)]
  }

  private func pattern(_ fill: ChartFill) -> XMLElement? {
    guard let (path, width) = fill.strokes, let ink = fill.ink else { return nil }
    return XMLElement(
      "pattern",
      [
        XMLAttribute("id", patternName(fill)), XMLAttribute("width", 8), XMLAttribute("height", 8),
        XMLAttribute("patternUnits", "userSpaceOnUse"),
      ],
      elements: [
        XMLElement(
          "rect",
          [
            XMLAttribute("width", 8), XMLAttribute("height", 8), XMLAttribute("fill", fill.back.light),
            XMLAttribute("class", "fill-\(fill.back.rawValue)"),
          ]),
        XMLElement(
          "path",
          [
            XMLAttribute("d", path), XMLAttribute("stroke", ink.light), XMLAttribute("stroke-width", width),
            XMLAttribute("stroke-linecap", fill == .dots ? "round" : "butt"),
            XMLAttribute("class", "stroke-\(ink.rawValue)"),
          ]),
      ])
  }
}
