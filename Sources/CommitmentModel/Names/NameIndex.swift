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
  private(set) var entries: [NameKey: Entry] = [:]
  /// The same by the words that tell names apart.
  private(set) var byTellingWords: [NameKey: Entry] = [:]
  /// The formal names of each endorser, present and former.
  private(set) var formalNames: [EndorserCode: [Translations]] = [:]
  /// Names that are no endorser's, folded, and by their telling words.
  private(set) var unlisted: Set<NameKey> = []

  /// An index of endorsers by their present, former and other names.
  ///
  /// O(names).
  public init(_ endorsers: [Endorser], formerNames: [FormerName] = [], otherNames: [OtherName] = []) {
    entries.reserveCapacity(endorsers.count * 24)
    byTellingWords.reserveCapacity(endorsers.count * 24)
    for endorser in endorsers {
      let codes = [endorser.code]
      for language in Language.allCases {
        if let name = endorser.names[language] { add(name, codes, .shortName) }
        if let name = endorser.formalNames[language] { add(name, codes, .formalName) }
      }
      for code in [endorser.code.text, endorser.alpha2, endorser.m49] {
        if let code { add(code, codes, .code) }
      }
      for alias in endorser.aliases { add(alias, codes, .otherName) }
      formalNames[endorser.code, default: []].append(endorser.formalNames)
    }
    for former in formerNames {
      for name in former.all { add(name, [former.code], .formerName) }
      formalNames[former.code, default: []].append(former.formalNames)
    }
    for name in otherNames.flatMap(\.all) {
      let folded = FoldedName(name)
      unlisted.formUnion([folded.whole, folded.key, folded.telling(of: name)])
    }
  }

  /// An index of everybody in the registers.
  ///
  /// O(names).
  public init(_ registers: Registers) {
    self.init(
      registers.endorsers, formerNames: registers.formerNames, otherNames: registers.otherNames)
  }

  private mutating func add(_ name: String, _ codes: [EndorserCode], _ weight: Weight) {
    let folded = FoldedName(name)
    guard !folded.whole.isEmpty else { return }
    let key = folded.key
    let entry = Entry(weight: weight, codes: codes)
    Self.add(entry, to: &entries[folded.whole])
    if key != folded.whole { Self.add(entry, to: &entries[key]) }
    if weight != .code { Self.add(entry, to: &byTellingWords[folded.telling(of: name)]) }
  }

  private static func add(_ entry: Entry, to known: inout Entry?) {
    guard let present = known, present.weight <= entry.weight else {
      known = entry
      return
    }
    if present.weight == entry.weight, !entry.codes.allSatisfy(present.codes.contains) {
      known?.codes = Set(present.codes + entry.codes).sorted()
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
