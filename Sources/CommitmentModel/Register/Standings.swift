/// The standing of every record, as far as records known by a moment say.
///
/// A record is live when no record in effect replaces or retracts it. A correction that was itself corrected stays
/// in effect through the one that replaced it; a correction that was retracted does not.
package struct Standings: Sendable {
  private let register: Register
  /// Records that entered the ledger later are not known.
  private let limit: Instant
  private let order: LinkOrder
  private var correctors: [Int: [Int]] = [:]
  private var retractors: [Int: [Int]] = [:]
  private var standings: [Int: Standing] = [:]
  /// Rival corrections: shown, not counted.
  private var rivals: Set<Int> = []
  /// Whether each record is left out of the count for its standing; empty where none is.
  private var isLeftOut: [Bool] = []
  private var heads: [Int: [Int]] = [:]

  /// - Parameters:
  ///   - register: the records.
  ///   - limit: records that entered the ledger later are left out; nil for none.
  package init(of register: Register, recordedBy limit: Instant? = nil) {
    self.register = register
    self.limit = limit ?? Instant(seconds: .max)
    var sources: [Int: [Int]] = [:]
    var links: [(source: Int, target: Int, isRetraction: Bool)] = []
    for link in register.links where register.entries[link.source].recorded <= self.limit {
      guard let target = register.position(of: link.target), register.entries[target].recorded <= self.limit
      else { continue }
      sources[target, default: []].append(link.source)
      links.append((link.source, target, link.isRetraction))
    }
    order = LinkOrder(sources: sources)
    for link in links where !order.isRing(link.source, link.target) {
      if link.isRetraction {
        retractors[link.target, default: []].append(link.source)
      } else {
        correctors[link.target, default: []].append(link.source)
      }
    }
    settle()
  }

  private mutating func settle() {
    let effects = Effects(correctors: correctors, retractors: retractors, order: order.records)
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
    guard !standings.isEmpty else { return }
    isLeftOut = [Bool](repeating: false, count: register.entries.count)
    for (position, standing) in standings {
      isLeftOut[position] =
        switch standing {
        case .live: false
        case .contested: rivals.contains(position)
        case .corrected, .retracted, .redacted: true
        }
    }
  }

  /// The standing of the record at a position.
  package func standing(of position: Int) -> Standing {
    register.entries[position].isRedacted ? .redacted : standings[position] ?? .live
  }

  /// Whether the record at a position is counted.
  package func isCounted(_ position: Int) -> Bool {
    isKnown(position) && !register.entries[position].isRedacted && (isLeftOut.isEmpty || !isLeftOut[position])
  }

  /// Whether the record at a position was known.
  package func isKnown(_ position: Int) -> Bool { register.entries[position].recorded <= limit }

  /// The records that stand for a corrected or contested one: one, or the rivals.
  package func heads(of position: Int) -> [Int] { heads[position] ?? [] }

  /// The records that retract the one at a position.
  package func retractors(of position: Int) -> [Int] { retractors[position] ?? [] }

  /// The records that directly correct the one at a position.
  package func correctors(of position: Int) -> [Int] { correctors[position] ?? [] }

  /// The records that stand for a cited one: itself, what corrected it, or what it was found to be a duplicate of.
  ///
  /// Empty where it was taken back for another reason. Retractions that entered the ledger after `limit` are left out,
  /// so that what an assessment rested on when it was made is told as it was then.
  package func standIns(for cited: Int, knownBy limit: Instant? = nil) -> [Int] {
    var seen: Set<Int> = [cited]
    var open = [cited]
    var found: Set<Int> = []
    while let position = open.popLast() {
      var next: [Int] = []
      switch standing(of: position) {
      case .live, .contested: found.insert(position)
      case .corrected: next = heads(of: position)
      case .retracted:
        let known = retractors(of: position).filter { source in
          isCounted(source) && (limit.map { register.entries[source].recorded <= $0 } ?? true)
        }
        if known.isEmpty, limit != nil { found.insert(position) }
        next = known.compactMap { register.record($0)?.retraction?.duplicateOf.flatMap(register.position) }
          .filter(isKnown)
      case .redacted: break
      }
      open += next.filter { seen.insert($0).inserted }
    }
    return found.sorted()
  }
}

/// Which corrections and retractions are in effect.
private struct Effects {
  let correctors: [Int: [Int]]
  let retractors: [Int: [Int]]
  private var withoutEffect: Set<Int> = []

  /// - Parameters:
  ///   - correctors: for each record, those that correct it; without rings.
  ///   - retractors: for each record, those that take it back; without rings.
  ///   - order: the records, those that point before those that are pointed at.
  init(correctors: [Int: [Int]], retractors: [Int: [Int]], order: [Int]) {
    self.correctors = correctors
    self.retractors = retractors
    for record in order {
      let isRetracted = (retractors[record] ?? []).contains { isInEffect($0) }
      if isRetracted, !isSuperseded(record) { withoutEffect.insert(record) }
    }
  }

  /// Whether a record acts on those it points at: it was not taken back, or another stands for it.
  func isInEffect(_ position: Int) -> Bool { !withoutEffect.contains(position) }

  func isSuperseded(_ position: Int) -> Bool {
    (correctors[position] ?? []).contains { isInEffect($0) }
  }

  /// The last records of every line of corrections that begins here.
  func heads(of position: Int) -> [Int] {
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
  func descendants(of position: Int) -> [Int] {
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
