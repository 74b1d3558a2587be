/// The standing of every record, as far as records known by a moment say.
///
/// A record is live when no record in effect replaces or retracts it. A correction that was itself corrected stays
/// in effect through the one that replaced it; a correction that was retracted does not.
package struct Standings: Sendable {
  private let register: Register
  private let isKnown: @Sendable (RecordEntry) -> Bool
  private var correctors: [Int: [Int]] = [:]
  private var retractors: [Int: [Int]] = [:]
  private var standings: [Int: Standing] = [:]
  /// Rival corrections: shown, not counted.
  private var rivals: Set<Int> = []
  private var heads: [Int: [Int]] = [:]

  /// - Parameters:
  ///   - register: the records.
  ///   - recordedBy: records that entered the ledger later are left out; nil for none.
  package init(of register: Register, recordedBy limit: Instant? = nil) {
    self.register = register
    isKnown = { entry in limit.map { entry.recorded <= $0 } ?? true }
    for link in register.links where isKnown(register.entries[link.source]) {
      guard let target = register.position(of: link.target), isKnown(register.entries[target]) else { continue }
      if link.isRetraction {
        retractors[target, default: []].append(link.source)
      } else {
        correctors[target, default: []].append(link.source)
      }
    }
    settle()
  }

  private mutating func settle() {
    var effects = Effects(correctors: correctors, retractors: retractors)
    for target in Set(correctors.keys).union(retractors.keys).sorted() {
      let direct = (correctors[target] ?? []).filter { effects.isInEffect($0) }
      if !direct.isEmpty {
        let final = effects.heads(of: target)
        heads[target] = final
        let isContested = direct.count > 1 && final.count > 1
        standings[target] = isContested ? .contested : .corrected
      } else if (retractors[target] ?? []).contains(where: { effects.isInEffect($0) }) {
        standings[target] = .retracted
      }
    }
    // The rivals of a contested record, and contested records within another contest, do not count themselves.
    for (target, standing) in standings where standing == .contested {
      for rival in effects.descendants(of: target) { rivals.insert(rival) }
    }
    for rival in rivals where standings[rival] == nil { standings[rival] = .contested }
  }

  /// The standing of the record at a position.
  package func standing(of position: Int) -> Standing { standings[position] ?? .live }

  /// Whether the record at a position is counted.
  package func isCounted(_ position: Int) -> Bool {
    guard isKnown(register.entries[position]) else { return false }
    guard let standing = standings[position] else { return true }
    switch standing {
    case .live: return true
    case .contested: return !rivals.contains(position)
    case .corrected, .retracted, .redacted: return false
    }
  }

  /// Whether the record at a position was known.
  package func isKnown(_ position: Int) -> Bool { isKnown(register.entries[position]) }

  /// The records that stand for a corrected or contested one: one, or the rivals.
  package func heads(of position: Int) -> [Int] { heads[position] ?? [] }

  /// The records that retract the one at a position.
  package func retractors(of position: Int) -> [Int] { retractors[position] ?? [] }

  /// The records that directly correct the one at a position.
  package func correctors(of position: Int) -> [Int] { correctors[position] ?? [] }

  /// Whether the record at a position is the rival of another.
  package func isRival(_ position: Int) -> Bool { rivals.contains(position) }
}

/// Which corrections and retractions are in effect; remembers what it found out.
private struct Effects {
  let correctors: [Int: [Int]]
  let retractors: [Int: [Int]]
  private var known: [Int: Bool] = [:]
  private var underWay: Set<Int> = []

  init(correctors: [Int: [Int]], retractors: [Int: [Int]]) {
    self.correctors = correctors
    self.retractors = retractors
  }

  /// Whether a record acts on those it points at: it was not taken back, or another stands for it.
  ///
  /// Records that point at each other in a ring, which only a forged ledger holds, have no effect.
  mutating func isInEffect(_ position: Int) -> Bool {
    if let answer = known[position] { return answer }
    guard underWay.insert(position).inserted else { return false }
    defer { underWay.remove(position) }
    let isRetracted = (retractors[position] ?? []).contains { isInEffect($0) }
    let answer = !isRetracted || isSuperseded(position)
    known[position] = answer
    return answer
  }

  mutating func isSuperseded(_ position: Int) -> Bool {
    (correctors[position] ?? []).contains { isInEffect($0) }
  }

  /// The last records of every line of corrections that begins here.
  mutating func heads(of position: Int) -> [Int] {
    var seen: Set<Int> = [position]
    var open = [position]
    var found: Set<Int> = []
    while let current = open.popLast() {
      for next in correctors[current] ?? [] where isInEffect(next) && seen.insert(next).inserted {
        if isSuperseded(next) { open.append(next) } else { found.insert(next) }
      }
    }
    return found.sorted()
  }

  /// Every record in effect that corrects this one, directly or through others.
  mutating func descendants(of position: Int) -> [Int] {
    var seen: Set<Int> = [position]
    var open = [position]
    var found: [Int] = []
    while let current = open.popLast() {
      for next in correctors[current] ?? [] where isInEffect(next) && seen.insert(next).inserted {
        found.append(next)
        open.append(next)
      }
    }
    return found
  }
}
