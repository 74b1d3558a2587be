/// Finds endorsers by any of their names.
///
/// An official short name always wins over a code, a code over a formal name, that over other names, and those over names
/// borne formerly; so no name that is somebody's own is ever ambiguous. Building is O(names); a look-up is O(length of the
/// name), a near miss O(names).
public struct NameIndex: Sendable {
  /// What a text means.
  public enum Answer: Hashable, Sendable {
    /// It is the name of this endorser.
    case found(EndorserCode)
    /// It fits more than one: the candidates, by code.
    case ambiguous([EndorserCode])
    /// It is a name that the registers know to be no endorser's.
    case unlisted
    /// It is nobody's name: those whose names come near, best first.
    case unknown(near: [EndorserCode])
  }

  enum Weight: Int, Comparable {
    case shortName
    case code
    case formalName
    case otherName
    case formerName

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  struct Entry {
    var weight: Weight
    var codes: [EndorserCode]
  }

  private static let mostCandidates = 20

  /// Whose each folded name is; those of nobody have no codes.
  private(set) var entries: [String: Entry] = [:]
  /// The same by the words that tell names apart.
  private(set) var byTellingWords: [String: Entry] = [:]
  /// The words of each endorser's formal names, present and former.
  private(set) var formalWords: [EndorserCode: Set<Substring>] = [:]
  /// The formal names in Chinese.
  private(set) var chineseFormalNames: [EndorserCode: [String]] = [:]
  /// Names that are no endorser's, folded, and by their telling words.
  private(set) var unlisted: Set<String> = []

  /// An index of endorsers by their present, former and other names.
  ///
  /// O(names).
  public init(_ endorsers: [Endorser], formerNames: [FormerName] = [], otherNames: [OtherName] = []) {
    entries.reserveCapacity(endorsers.count * 40)
    byTellingWords.reserveCapacity(endorsers.count * 40)
    for endorser in endorsers {
      let code = endorser.code
      for language in Language.allCases {
        if let name = endorser.names[language] { add(name, code, .shortName) }
      }
      addFormal(endorser.formalNames, code, .formalName)
      add(code.text, code, .code)
      if let alpha2 = endorser.alpha2 { add(alpha2, code, .code) }
      if let m49 = endorser.m49 { add(m49, code, .code) }
      for alias in endorser.aliases { add(alias, code, .otherName) }
    }
    for former in formerNames {
      for name in former.all { add(name, former.code, .formerName) }
      addFormal(former.formalNames, former.code, .formerName)
    }
    for name in otherNames.flatMap(\.all) {
      let folded = NameFolding.folded(name)
      unlisted.formUnion([
        folded, NameFolding.withoutArticles(folded), NameFolding.tellingWords(name).joined(separator: " "),
      ])
    }
  }

  /// An index of everybody in the registers.
  ///
  /// O(names).
  public init(_ registers: Registers) {
    self.init(
      registers.endorsers, formerNames: registers.formerNames, otherNames: registers.otherNames)
  }

  private mutating func addFormal(_ names: Translations, _ code: EndorserCode, _ weight: Weight) {
    for language in Language.allCases {
      guard let name = names[language] else { continue }
      add(name, code, weight)
      formalWords[code, default: []].formUnion(NameFolding.tellingWords(name))
      formalWords[code, default: []].formUnion(NameFolding.folded(name).split(separator: " "))
      if language == .chinese { chineseFormalNames[code, default: []].append(NameFolding.folded(name)) }
    }
  }

  private mutating func add(_ name: String, _ code: EndorserCode, _ weight: Weight) {
    let folded = NameFolding.folded(name)
    let key = NameFolding.withoutArticles(folded)
    Self.add(folded, code, weight, to: &entries)
    if key != folded { Self.add(key, code, weight, to: &entries) }
    if weight != .code {
      Self.add(NameFolding.tellingWords(name).joined(separator: " "), code, weight, to: &byTellingWords)
    }
  }

  private static func add(
    _ key: String, _ code: EndorserCode, _ weight: Weight, to entries: inout [String: Entry]
  ) {
    guard !key.isEmpty else { return }
    guard let known = entries[key] else {
      entries[key] = Entry(weight: weight, codes: [code])
      return
    }
    if weight < known.weight {
      entries[key] = Entry(weight: weight, codes: [code])
    } else if weight == known.weight, !known.codes.contains(code) {
      entries[key] = Entry(weight: weight, codes: (known.codes + [code]).sorted())
    }
  }

  /// What a text means: a name, a code, or nobody.
  public func answer(_ text: String) -> Answer { answers([text])[0] }

  /// What each of several texts means.
  ///
  /// What near misses are looked for in is prepared once for all of them.
  public func answers(_ texts: [String]) -> [Answer] {
    var near: NearNames?
    return texts.map { text in
      let exact = answer(exactly: text)
      guard case .unknown = exact, !NameFolding.key(text).isEmpty else { return exact }
      let names = near ?? NearNames(entries)
      near = names
      let containing = names.containing(text)
      // What fits more than these is the name of none of them.
      if containing.count > Self.mostCandidates { return .unknown(near: []) }
      if containing.count > 1 { return .ambiguous(containing) }
      return .unknown(near: containing.isEmpty ? names.near(text) : containing)
    }
  }
}
