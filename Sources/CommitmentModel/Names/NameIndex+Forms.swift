/// The forms in which a name is understood: as it is registered, turned round, without small words, with a form of State.
extension NameIndex {
  /// What a text means without looking for near misses.
  ///
  /// O(length), with a limit on the number of words that are tried in turn.
  public func answer(exactly text: String) -> Answer {
    let folded = FoldedName(text)
    for form in [folded.whole, folded.key] {
      if let known = entries[form] { return Self.answer(known) }
      if unlisted.contains(form) { return .unlisted }
    }
    guard !folded.whole.isEmpty else { return .unknown(near: []) }
    if let turned = turned(text) {
      let key = FoldedName(turned).key
      if let known = entries[key] { return Self.answer(known) }
      if unlisted.contains(key) { return .unlisted }
    }
    let telling = folded.telling(of: text)
    if unlisted.contains(telling) { return .unlisted }
    if let known = byTellingWords[telling], telling != folded.whole || known.weight != .code {
      return Self.answer(known)
    }
    return withFormOfState(telling.words) ?? withChineseEnding(folded.whole.text) ?? .unknown(near: [])
  }

  /// Whether a text is understood only as a name that was borne formerly.
  public func isFormer(_ text: String) -> Bool {
    let folded = FoldedName(text)
    let entry = entries[folded.whole] ?? entries[folded.key]
    return entry?.weight == .formerName
  }

  private static func answer(_ entry: Entry) -> Answer {
    entry.codes.count == 1 ? .found(entry.codes[0]) : .ambiguous(entry.codes)
  }

  /// A name in the form in which lists turn it round, `X, Kingdom of` or `X (Kingdom of)`, put straight.
  private func turned(_ text: String) -> String? {
    let openings: Set<Character> = [",", "(", "،", "，", "（"]
    guard let opening = text.firstIndex(where: openings.contains) else { return nil }
    let head = text[..<opening]
    let rest = text[text.index(after: opening)...]
    let tail = rest.prefix { $0 != ")" && $0 != "）" }
    // What stands behind the closing bracket would be another name.
    guard !head.isEmpty, !tail.isEmpty, !tail.contains(where: openings.contains),
      rest.dropFirst(tail.count).allSatisfy({ !$0.isLetter && !$0.isNumber })
    else { return nil }
    // Chinese puts no space between the two, and the form of State behind the name.
    if let last = head.unicodeScalars.last, last.value >= 0x2E80 { return "\(head)\(tail)" }
    return "\(tail) \(head)"
  }

  /// The State meant by a name in the midst of words that all belong to its formal names, at least one of them a form of
  /// State; or nobody where it fits more than one.
  private func withFormOfState(_ words: [Substring]) -> Answer? {
    guard (2...10).contains(words.count), words.contains(where: FormsOfState.words.contains) else {
      return nil
    }
    for length in (1..<words.count).reversed() {
      for start in 0...(words.count - length) {
        let name = NameKey(folded: words[start..<start + length].joined(separator: " "))
        let others = words[..<start] + words[(start + length)...]
        guard others.contains(where: FormsOfState.words.contains), Set(others).count == others.count else {
          continue
        }
        if unlisted.contains(name), others.allSatisfy(FormsOfState.words.contains) { return .unlisted }
        guard let known = byTellingWords[name], known.weight != .code else { continue }
        let fitting = known.codes.filter { code in
          let formal = formalWords(of: code)
          return others.allSatisfy(formal.contains)
        }
        if fitting.count == 1 { return .found(fitting[0]) }
        if fitting.count > 1 { return .ambiguous(fitting) }
      }
    }
    return nil
  }

  /// The words of an endorser's formal names.
  private func formalWords(of code: EndorserCode) -> Set<Substring> {
    var words: Set<Substring> = []
    for names in formalNames[code] ?? [] {
      for name in Language.allCases.compactMap({ names[$0] }) {
        let folded = FoldedName(name)
        words.formUnion(folded.whole.words)
        words.formUnion(folded.telling(of: name).words)
      }
    }
    return words
  }

  /// The State meant by a name in Chinese that is followed by a form of State that it bears.
  private func withChineseEnding(_ folded: String) -> Answer? {
    for ending in FormsOfState.chineseEndings where folded.hasSuffix(ending) && folded != ending {
      let name = NameKey(folded: String(folded.dropLast(ending.count)))
      if unlisted.contains(name) { return .unlisted }
      guard let known = entries[name], known.weight != .code else { continue }
      let fitting = known.codes.filter { code in
        (formalNames[code] ?? []).contains { names in
          names[.chinese].map { NameFolding.folded($0).hasSuffix(ending) } ?? false
        }
      }
      if fitting.count == 1 { return .found(fitting[0]) }
    }
    return nil
  }
}
