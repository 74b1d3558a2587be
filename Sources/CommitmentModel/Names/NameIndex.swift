/// Finds endorsers by any of their names.
///
/// An official short name always wins over a code, a code over a formal name, and that over other names; so no
/// name that is somebody's own is ever ambiguous. Building is O(names); a look-up is O(length of the name), a
/// near miss O(names).
public struct NameIndex: Sendable {
  /// What a text means.
  public enum Answer: Hashable, Sendable {
    case found(EndorserCode)
    /// It fits more than one: the candidates, by code.
    case ambiguous([EndorserCode])
    /// It is nobody's name: those whose names come near, best first.
    case unknown(near: [EndorserCode])
  }

  private enum Weight: Int, Comparable {
    case shortName
    case code
    case formalName
    case otherName

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private var entries: [String: (weight: Weight, codes: [EndorserCode])] = [:]

  public init(_ endorsers: [Endorser]) {
    for endorser in endorsers {
      for language in Language.allCases {
        if let name = endorser.names[language] { add(name, endorser.code, .shortName) }
        if let name = endorser.formalNames[language] { add(name, endorser.code, .formalName) }
      }
      add(endorser.code.text, endorser.code, .code)
      if let alpha2 = endorser.alpha2 { add(alpha2, endorser.code, .code) }
      if let m49 = endorser.m49 { add(m49, endorser.code, .code) }
      for alias in endorser.aliases { add(alias, endorser.code, .otherName) }
    }
  }

  private mutating func add(_ name: String, _ code: EndorserCode, _ weight: Weight) {
    for key in Set([NameFolding.folded(name), NameFolding.key(name)]) where !key.isEmpty {
      guard let known = entries[key] else {
        entries[key] = (weight, [code])
        continue
      }
      if weight < known.weight {
        entries[key] = (weight, [code])
      } else if weight == known.weight, !known.codes.contains(code) {
        entries[key] = (weight, (known.codes + [code]).sorted())
      }
    }
  }

  /// What a text means without looking for near misses.
  ///
  /// O(length).
  public func answer(exactly text: String) -> Answer {
    for form in [NameFolding.folded(text), NameFolding.key(text)] {
      guard let known = entries[form] else { continue }
      return known.codes.count == 1 ? .found(known.codes[0]) : .ambiguous(known.codes)
    }
    return .unknown(near: [])
  }

  /// What a text means: a name, a code, or nobody.
  public func answer(_ text: String) -> Answer {
    let exact = answer(exactly: text)
    guard case .unknown = exact else { return exact }
    let key = NameFolding.key(text)
    guard !key.isEmpty else { return .unknown(near: []) }
    let containing = codes(containing: key)
    if containing.count > 1 { return .ambiguous(containing) }
    return .unknown(near: containing.isEmpty ? near(key) : containing)
  }

  /// Those with a name that holds every word of the text.
  private func codes(containing key: String) -> [EndorserCode] {
    let words = Set(key.split(separator: " "))
    var found: Set<EndorserCode> = []
    for (name, entry) in entries where entry.weight != .code {
      if words.isSubset(of: name.split(separator: " ")) { found.formUnion(entry.codes) }
    }
    return found.sorted()
  }

  /// Those with a name within a third of the text's length, best first, five at most.
  private func near(_ key: String) -> [EndorserCode] {
    let typed = Array(key.unicodeScalars)
    let limit = max(1, typed.count / 3)
    var best: [EndorserCode: Int] = [:]
    for (name, entry) in entries where entry.weight != .code {
      let scalars = Array(name.unicodeScalars)
      guard abs(scalars.count - typed.count) <= limit else { continue }
      let distance = EditDistance.between(typed, scalars, limit: limit)
      guard distance <= limit else { continue }
      for code in entry.codes { best[code] = min(best[code] ?? .max, distance) }
    }
    return Array(best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(5).map(\.key))
  }
}
