extension ChartDrawing {
  /// Writes a text in a box, in the middle of its height; what does not fit ends in an ellipsis.
  mutating func write(
    _ text: String, in box: ChartBox, size: Double = ChartDrawing.textSize, isBold: Bool = false,
    alignment: ChartLabel.Alignment = .leading, tone: ChartTone = .text
  ) {
    let limit = max(1, Int((box.height + 0.01) / ChartLabel.lineHeight(size)))
    let lines = TextLines.lines(text, width: box.width, size: size, isBold: isBold, limit: limit)
    guard !lines.isEmpty else { return }
    let label = ChartLabel(lines: lines, box: box, size: size, isBold: isBold, alignment: alignment)
    add(label)
    let height = ChartLabel.lineHeight(size)
    // Letters stand a third of their size below the middle of their line.
    let first = label.extent.y + height / 2 + size * 0.35
    for (index, line) in lines.enumerated() {
      add(element(line, in: box, y: first + Double(index) * height, label, tone))
    }
  }

  /// Writes a text that takes as many lines as it needs, and moves on below it.
  mutating func flow(
    _ text: String, in box: ChartBox, size: Double = ChartDrawing.textSize, isBold: Bool = false,
    tone: ChartTone = .text, limit: Int
  ) {
    var box = box
    box.height = Self.height(of: text, width: box.width, size: size, isBold: isBold, limit: limit)
    write(text, in: box, size: size, isBold: isBold, tone: tone)
    top = max(top, box.bottom)
  }

  /// The height that a text takes in a width.
  static func height(
    of text: String, width: Double, size: Double = ChartDrawing.textSize, isBold: Bool = false, limit: Int
  ) -> Double {
    Double(TextLines.lines(text, width: width, size: size, isBold: isBold, limit: limit).count)
      * ChartLabel.lineHeight(size)
  }

  /// Notes under a chart.
  package mutating func notes(_ texts: [String]) {
    for text in texts where !text.isEmpty {
      top += 5
      flow(text, in: ChartBox(Self.margin, top, Self.innerWidth, 0), tone: .muted, limit: 8)
    }
  }

  /// One line of a label.
  ///
  /// Each line says its own direction: a number or a code in a mirrored chart still runs from left to right.
  private func element(
    _ line: String, in box: ChartBox, y: Double, _ label: ChartLabel, _ tone: ChartTone
  ) -> XMLElement {
    let isRightToLeft = line.unicodeScalars.contains(where: Self.runsRightToLeft)
    let placed = placed(box)
    let isAtStart = isRightToLeft == heading.isRightToLeft
    let (x, anchor): (Double, String) =
      switch label.alignment {
      case .center: (placed.middle.x, "middle")
      case .leading: (heading.isRightToLeft ? placed.end : placed.x, isAtStart ? "start" : "end")
      case .trailing: (heading.isRightToLeft ? placed.x : placed.end, isAtStart ? "end" : "start")
      }
    var attributes = [
      XMLAttribute("x", x), XMLAttribute("y", y), XMLAttribute("font-size", label.size),
      XMLAttribute("text-anchor", anchor), XMLAttribute("fill", tone.light),
      XMLAttribute("class", "fill-\(tone.rawValue)"),
    ]
    if label.isBold { attributes.append(XMLAttribute("font-weight", "bold")) }
    if isRightToLeft { attributes.append(XMLAttribute("direction", "rtl")) }
    return XMLElement("text", attributes, text: line)
  }

  /// Whether a character belongs to a script that runs from right to left.
  private static func runsRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
