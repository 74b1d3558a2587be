extension ChartDrawing {
  /// A sign around a point.
  mutating func mark(_ mark: ChartMark, _ x: Double, _ y: Double, radius: Double) {
    let x = placed(x)
    let wedge: String?
    switch mark {
    case .point:
      add(disc(x, y, radius: 1.8, .muted))
      return
    case .dash:
      add(
        XMLElement(
          "rect",
          [
            XMLAttribute("x", x - radius), XMLAttribute("y", y - 2.5), XMLAttribute("width", 2 * radius),
            XMLAttribute("height", 5), XMLAttribute("fill", ChartTone.violetInk.light),
            XMLAttribute("class", "fill-violet-ink"),
          ]))
      return
    case .ring: wedge = nil
    case .quarter: wedge = "a\(arc(radius)) 0 0 1 \(step(radius)) \(step(radius))"
    case .threeQuarters: wedge = "a\(arc(radius)) 0 1 1 \(step(-radius)) \(step(radius))"
    case .disc:
      add(disc(x, y, radius: radius, .deep))
      wedge = nil
    }
    if let wedge {
      let path = "M\(step(x)) \(step(y))v\(step(-radius))\(wedge)Z"
      add(
        XMLElement(
          "path",
          [
            XMLAttribute("d", path), XMLAttribute("fill", ChartTone.deep.light),
            XMLAttribute("class", "fill-deep"),
          ]))
    }
    add(
      XMLElement(
        "circle",
        [
          XMLAttribute("cx", x), XMLAttribute("cy", y), XMLAttribute("r", radius),
          XMLAttribute("fill", "none"),
          XMLAttribute("stroke", ChartTone.outline.light), XMLAttribute("stroke-width", 1.3),
          XMLAttribute("class", "stroke-outline"),
        ]))
  }

  private func disc(_ x: Double, _ y: Double, radius: Double, _ tone: ChartTone) -> XMLElement {
    XMLElement(
      "circle",
      [
        XMLAttribute("cx", x), XMLAttribute("cy", y), XMLAttribute("r", radius),
        XMLAttribute("fill", tone.light), XMLAttribute("class", "fill-\(tone.rawValue)"),
      ])
  }

  private func arc(_ radius: Double) -> String { "\(step(radius)) \(step(radius))" }

  private func step(_ number: Double) -> String { SVGNumber.text(number) }
}
