extension MarkdownInline {
  /// The same parts without what cannot be shown, neighbours of one kind made one.
  ///
  /// Links which must not lead where they do are only their content, as are links within a link. Escaping has to
  /// see the whole of a text, since two harmless halves can make an address or a character reference.
  static func merged(_ inlines: [MarkdownInline], isInLink: Bool) -> [MarkdownInline] {
    if isMerged(inlines, isInLink: isInLink) { return inlines }
    var merged: [MarkdownInline] = []
    for inline in inlines.flatMap({ $0.shown(isInLink: isInLink) }) {
      switch (merged.last, inline) {
      case (.text(let left), .text(let right)):
        merged[merged.count - 1] = .text(left + right)
      case (.strong(let left), .strong(let right)):
        merged[merged.count - 1] = .strong(left + right)
      case (.emphasis(let left), .emphasis(let right)):
        merged[merged.count - 1] = .emphasis(left + right)
      case (.lineBreak, .lineBreak):
        break
      default:
        merged.append(inline)
      }
    }
    return merged
  }

  /// Whether all parts can be shown and no neighbours are of one kind, as in nearly all lines; only ever less often
  /// found than it could be.
  private static func isMerged(_ inlines: [MarkdownInline], isInLink: Bool) -> Bool {
    var followsText = false
    for inline in inlines {
      switch inline {
      case .text(let text):
        if followsText || text.isEmpty { return false }
        followsText = true
        continue
      case .code(let text):
        if text.isEmpty { return false }
      case .link(_, let destination):
        if isInLink || !MarkdownDestination.isAllowed(destination) { return false }
      default:
        return false
      }
      followsText = false
    }
    return true
  }

  /// The letters of the name of an anchor which are kept.
  static func anchorName(_ name: String) -> [UInt8] {
    name.utf8.filter { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }

  private func shown(isInLink: Bool) -> [MarkdownInline] {
    switch self {
    case .text(let text), .code(let text):
      return text.isEmpty ? [] : [self]
    case .strong(let content):
      let shown = content.flatMap { $0.shown(isInLink: isInLink) }.flatMap { part in
        if case .strong(let inner) = part { inner } else { [part] }
      }
      return shown.isEmpty ? [] : [.strong(shown)]
    case .emphasis(let content):
      let shown = content.flatMap { $0.shown(isInLink: isInLink) }.flatMap { part in
        if case .emphasis(let inner) = part { inner } else { [part] }
      }
      return shown.isEmpty ? [] : [.emphasis(shown)]
    case .link(let content, let destination):
      if !isInLink, MarkdownDestination.isAllowed(destination) { return [self] }
      return content.flatMap { $0.shown(isInLink: isInLink) }
    case .image(let alternative, let destination):
      if MarkdownDestination.isAllowed(destination) { return [self] }
      return alternative.isEmpty ? [] : [.text(alternative)]
    case .anchor(let name):
      return isInLink || Self.anchorName(name).isEmpty ? [] : [self]
    case .lineBreak:
      return [self]
    }
  }
}
