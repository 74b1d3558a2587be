extension ChartDrawing {
  /// A surface with its pattern and outline.
  mutating func surface(_ box: ChartBox, _ fill: ChartFill) {
    use(fill)
    let box = placed(box)
    var attributes = [
      XMLAttribute("x", box.x), XMLAttribute("y", box.y), XMLAttribute("width", box.width),
      XMLAttribute("height", box.height),
    ]
    var classes = "stroke-outline"
    if fill.strokes != nil {
      attributes.append(XMLAttribute("fill", "url(#\(patternName(fill)))"))
    } else {
      attributes.append(XMLAttribute("fill", fill.back.light))
      classes = "fill-\(fill.back.rawValue) " + classes
    }
    attributes += [XMLAttribute("stroke", ChartTone.outline.light), XMLAttribute("stroke-width", 1.2)]
    if fill == .open { attributes.append(XMLAttribute("stroke-dasharray", "3 2")) }
    add(XMLElement("rect", attributes + [XMLAttribute("class", classes)]))
  }

  /// A plain surface without an outline.
  mutating func plate(_ box: ChartBox, _ tone: ChartTone, radius: Double = 0) {
    let box = placed(box)
    var attributes = [
      XMLAttribute("x", box.x), XMLAttribute("y", box.y), XMLAttribute("width", box.width),
      XMLAttribute("height", box.height),
    ]
    if radius > 0 { attributes.append(XMLAttribute("rx", radius)) }
    add(
      XMLElement(
        "rect",
        attributes + [XMLAttribute("fill", tone.light), XMLAttribute("class", "fill-\(tone.rawValue)")]))
  }

  /// A box of which only the outline is drawn.
  mutating func frame(_ box: ChartBox, _ tone: ChartTone, width: Double) {
    let box = placed(box)
    add(
      XMLElement(
        "rect",
        [
          XMLAttribute("x", box.x), XMLAttribute("y", box.y), XMLAttribute("width", box.width),
          XMLAttribute("height", box.height), XMLAttribute("rx", 3), XMLAttribute("fill", "none"),
          XMLAttribute("stroke", tone.light), XMLAttribute("stroke-width", width),
          XMLAttribute("class", "stroke-\(tone.rawValue)"),
        ]))
  }

  /// A line through points, from the first to the last.
  mutating func line(
    _ points: [(x: Double, y: Double)], _ tone: ChartTone, width: Double = 1, isBroken: Bool = false
  ) {
    let path = points.enumerated().map { index, point in
      "\(index == 0 ? "M" : "L")\(SVGNumber.text(placed(point.x))) \(SVGNumber.text(point.y))"
    }.joined()
    var attributes = [
      XMLAttribute("d", path), XMLAttribute("fill", "none"), XMLAttribute("stroke", tone.light),
      XMLAttribute("stroke-width", width),
    ]
    if isBroken { attributes.append(XMLAttribute("stroke-dasharray", "5 4")) }
    add(XMLElement("path", attributes + [XMLAttribute("class", "stroke-\(tone.rawValue)")]))
  }

  /// A square that stands on a corner.
  mutating func diamond(_ x: Double, _ y: Double, radius: Double) {
    let x = placed(x)
    let corners = [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)].map {
      "\(SVGNumber.text($0.0)) \(SVGNumber.text($0.1))"
    }
    add(
      XMLElement(
        "path",
        [
          XMLAttribute("d", "M\(corners.joined(separator: "L"))Z"),
          XMLAttribute("fill", ChartTone.text.light),
          XMLAttribute("stroke", ChartTone.ground.light), XMLAttribute("stroke-width", 1.5),
          XMLAttribute("class", "fill-text stroke-ground"),
        ]))
  }
}
