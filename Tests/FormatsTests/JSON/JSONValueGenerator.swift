import Formats

/// Makes values of every kind, the same ones for the same seed.
struct JSONValueGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  // Latin, Cyrillic, Arabic, Devanagari, Chinese and Hangul, and what has to be escaped.
  private static let words = [
    "mandate", "été", "миссия", "التزام", "शांति", "维持和平", "평화", "\"", "\\", "\n", "\u{0}", "\u{1f}", "/", "😀",
    "e\u{301}", "",
  ]

  /// A number below `bound`, from a multiplicative generator which is good enough for samples.
  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func text() -> String {
    var text = ""
    for _ in 0..<next(4) { text += Self.words[next(Self.words.count)] }
    return text
  }

  mutating func value(depth: Int) -> JSONValue {
    switch next(depth < 4 ? 7 : 5) {
    case 0: return .null
    case 1: return .bool(next(2) == 0)
    case 2: return .integer(next(1_000_000) - 500_000)
    case 3: return .number("\(next(100)).\(next(100))e-\(next(9))")
    case 4: return .string(text())
    case 5:
      var elements: [JSONValue] = []
      for _ in 0..<next(4) { elements.append(value(depth: depth + 1)) }
      return .array(elements)
    default:
      var members: [JSONMember] = []
      for index in 0..<next(4) { members.append(JSONMember(text() + "\(index)", value(depth: depth + 1))) }
      return .object(members)
    }
  }
}
