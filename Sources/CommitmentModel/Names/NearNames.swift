/// What near misses are looked for in: every name with its words, and how much each word tells.
///
/// Building is O(names); a question costs O(names) steps, with edit distances only for words and names whose length and
/// letters already come near.
struct NearNames {
  private struct Name {
    var letters: [Unicode.Scalar]
    var mask: UInt64
    var words: [Int]
    var weight: Int
    var codes: [EndorserCode]
    var isFormer: Bool
  }

  private struct Word {
    var letters: [Unicode.Scalar]
    var mask: UInt64
    /// From 1 for a word that most names hold to about 12 for one of a single name.
    var weight: Int
  }

  private var names: [Name] = []
  private var words: [Word] = []
  private var places: [NameKey: Int] = [:]

  init(_ entries: [NameKey: NameIndex.Entry]) {
    // In any order: neither what comes near nor how near depends on it.
    let named = entries.filter { $0.value.weight != .code }.map { (name: $0.key, entry: $0.value) }
    var holders: [Set<EndorserCode>] = []
    var parts: [[Int]] = []
    for (name, entry) in named {
      var found: [Int] = []
      for word in FoldedName(name).telling(of: name.text).wordKeys {
        let place = places[word] ?? words.count
        if place == words.count {
          places[word] = place
          let letters = word.letters
          words.append(Word(letters: letters, mask: Self.mask(letters), weight: 1))
          holders.append([])
        }
        for code in entry.codes { holders[place].insert(code) }
        found.append(place)
      }
      parts.append(found)
    }
    for place in words.indices {
      // Half as telling with every doubling of those that hold it.
      words[place].weight = max(1, 12 - 2 * Self.bits(holders[place].count))
    }
    for (index, (name, entry)) in named.enumerated() {
      let letters = name.letters
      names.append(
        Name(
          letters: letters, mask: Self.mask(letters), words: parts[index],
          weight: parts[index].reduce(0) { $0 + words[$1].weight }, codes: entry.codes,
          isFormer: entry.weight == .formerName))
    }
  }

  /// Those with a name of today that holds every word of the text, by code.
  func containing(_ text: String) -> [EndorserCode] {
    var wanted: Set<Int> = []
    for word in Self.words(text) {
      guard let place = places[word] else { return [] }
      wanted.insert(place)
    }
    var found: Set<EndorserCode> = []
    for name in names where !name.isFormer && wanted.isSubset(of: name.words) { found.formUnion(name.codes) }
    return found.sorted()
  }

  /// Those with a name that comes near, best first, five at most.
  func near(_ text: String) -> [EndorserCode] {
    let typed = Self.words(text)
    let letters = typed.flatMap(\.letters)
    // A letter or two come near everything.
    guard letters.count > 2 || (letters.count == 2 && letters[0].value >= 0x2E80) else { return [] }
    let likenesses = typed.map(likeness)
    let weights = typed.map { word in places[word].map { words[$0].weight } ?? 10 }
    let total = weights.reduce(0, +)
    let mask = Self.mask(letters)
    var best: [EndorserCode: Int] = [:]
    for name in names {
      let score = max(
        Self.score(name, likenesses, weights, total), Self.score(name, letters, mask))
      guard score >= 550 else { continue }
      for code in name.codes { best[code] = max(best[code] ?? 0, score) }
    }
    let ranked = best.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = ranked.first?.value else { return [] }
    return ranked.filter { $0.value + 250 >= first }.prefix(5).map(\.key)
  }

  /// How like a typed word each known word is, in thousandths.
  private func likeness(_ word: NameKey) -> [Int] {
    var found = [Int](repeating: 0, count: words.count)
    if let place = places[word] {
      found[place] = 1000
      return found
    }
    let typed = word.letters
    let mask = Self.mask(typed)
    let limit = typed.count < 3 ? 0 : max(1, typed.count / 4)
    for (place, known) in words.enumerated() {
      let (short, long) = (min(typed.count, known.letters.count), max(typed.count, known.letters.count))
      if short >= 3, long > short, typed.starts(with: known.letters) || known.letters.starts(with: typed) {
        found[place] = 600 + 300 * short / long
      }
      guard limit > 0, long - short <= limit, (mask ^ known.mask).nonzeroBitCount <= 2 * limit else {
        continue
      }
      let distance = EditDistance.between(typed, known.letters, limit: limit)
      if distance <= limit { found[place] = max(found[place], 1000 - 1000 * distance / long) }
    }
    return found
  }

  /// How much of what two names tell they have in common, whatever the order of their words, in thousandths.
  private static func score(_ name: Name, _ likenesses: [[Int]], _ weights: [Int], _ total: Int) -> Int {
    var common = 0
    for (likeness, weight) in zip(likenesses, weights) {
      var best = 0
      for word in name.words { best = max(best, likeness[word]) }
      common += weight * best
    }
    return common == 0 ? 0 : 2 * common / (total + name.weight)
  }

  /// How near two names are letter by letter, spaces left aside, in thousandths.
  private static func score(_ name: Name, _ letters: [Unicode.Scalar], _ mask: UInt64) -> Int {
    let long = max(name.letters.count, letters.count)
    let limit = max(1, letters.count / 3)
    guard abs(name.letters.count - letters.count) <= limit, (name.mask ^ mask).nonzeroBitCount <= 2 * limit
    else { return 0 }
    let distance = EditDistance.between(letters, name.letters, limit: limit)
    return distance <= limit ? 1000 - 1000 * distance / long : 0
  }

  /// The words that tell what was typed from other names.
  private static func words(_ text: String) -> [NameKey] { FoldedName(text).telling(of: text).wordKeys }

  /// Which letters occur, by the last six bits of their numbers: names with few edits between them differ in few.
  private static func mask(_ letters: [Unicode.Scalar]) -> UInt64 {
    letters.reduce(into: 0) { mask, letter in mask |= 1 << UInt64(letter.value & 63) }
  }

  private static func bits(_ count: Int) -> Int { Int.bitWidth - max(0, count - 1).leadingZeroBitCount }
}
