/// Walks JSON as a writer like ours spells it: without white space, names and most text without escapes.
///
/// A quick way through what is nearly always there. Whatever it does not know it leaves to the whole grammar, so it
/// must be right only about what it accepts: that is one flat object of strings and arrays of strings, and UTF-8.
///
/// Made once for many lines, since it remembers which name follows which.
package struct JSONPlainScan: ~Copyable {
  private var guesses = [JSONNameGuess](repeating: JSONNameGuess(), count: places)
  /// The name whose guess stands at each place; zero where there is none yet.
  private var owners = [UInt64](repeating: 0, count: places)

  /// More than a record has names; a power of two.
  private static let places = 64

  package init() {
    // The first place is that of the guess for what a line begins with.
    owners[0] = .max
  }

  /// Finds the members of the object that a line consists of; gives where the line ends, at its line feed.
  ///
  /// Nil where the whole grammar has to look; `places` then holds nothing of use. The names that are asked for must be
  /// the same for all lines.
  ///
  /// - Complexity: O(length of the line), sixteen bytes at a time.
  package mutating func line(
    _ bytes: Span<UInt8>, from start: Int, _ names: WordTable, into places: inout JSONPlaces
  ) -> Int? {
    places.removeAll()
    guard bytes.count - start >= 2, Self.pair(bytes, at: start) == Self.pair("{", "\"") else { return nil }
    // From the first to the last of the values that may have bytes beyond ASCII; between the values there is only ASCII.
    var (firstBeyond, lastBeyond) = (Int.max, 0)
    var position = start + 2
    var guess = 0
    // Sixteen bytes hold every name that is asked for; those behind them its colon, and what its value begins with.
    while bytes.count - position >= ByteBlock.length + 4 {
      var length = guesses[guess].length
      var number = guesses[guess].number
      if guesses[guess].holds(bytes, at: position) {
        guess = guesses[guess].next
      } else {
        guard let name = Self.name(bytes, from: position) else { return nil }
        length = name
        number = length < ByteBlock.length ? names.number(of: position..<position + length, in: bytes) : -1
        if length <= JSONNameGuess.longest {
          var known = JSONNameGuess(bytes, at: position, length: length, number: number)
          known.next = place(of: known.mixed)
          guesses[guess] = known
          guess = known.next
        }
      }
      let first = position + length + 3
      guard bytes.count - first >= 1 else { return nil }
      let opening = Self.byte(bytes, at: first - 1)
      let isArray = opening == UInt8(ascii: "[")
      guard isArray || opening == UInt8(ascii: "\"") else { return nil }
      var value = JSONPlainValue()
      let end = isArray ? value.strings(bytes, from: first) : value.string(bytes, from: first)
      // The closing byte, and two behind it.
      guard end >= 0, bytes.count - end >= 3 else { return nil }
      places.add(number, first..<end, isArray: isArray, isEscaped: value.isEscaped && !isArray)
      if value.passed.isBeyondASCII { (firstBeyond, lastBeyond) = (min(firstBeyond, first), end) }
      position = end + 3
      let next = Self.pair(bytes, at: end + 1)
      if next == Self.pair(",", "\"") { continue }
      guard next == Self.pair("}", "\n"),
        firstBeyond > lastBeyond || ByteScan.isUTF8(bytes, surroundedByASCII: firstBeyond..<lastBeyond)
      else { return nil }
      return end + 2
    }
    return nil
  }

  /// Where the guess for what follows a name is kept: a place of its own, as long as there are any.
  ///
  /// With a shared one each of two names would be guessed wrong because of the other, on every line.
  private mutating func place(of name: UInt64) -> Int {
    let first = Int(truncatingIfNeeded: name >> 58)
    for step in 0..<Self.places {
      let place = (first + step) % Self.places
      if owners[place] == 0 { owners[place] = name }
      if owners[place] == name { return place }
    }
    return first
  }

  /// The length of a name, all of whose bytes are plain, and behind which there is a colon.
  private static func name(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var value = JSONPlainValue()
    let end = value.string(bytes, from: start)
    guard end >= 0, !value.isEscaped, !value.isBeyondASCII(bytes, start..<end), bytes.count - end >= 3,
      pair(bytes, at: end) == pair("\"", ":")
    else { return nil }
    return end - start
  }

  /// The byte at a place that the caller has seen to be there.
  @inline(__always)
  private static func byte(_ bytes: Span<UInt8>, at offset: Int) -> UInt8 { unsafe bytes[unchecked: offset] }

  /// Two bytes as one number, at a place where the caller has seen that both are there.
  @inline(__always)
  private static func pair(_ bytes: Span<UInt8>, at offset: Int) -> UInt16 {
    unsafe UInt16(bytes[unchecked: offset]) | UInt16(bytes[unchecked: offset + 1]) << 8
  }

  @inline(__always)
  private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt16 {
    UInt16(UInt8(ascii: first)) | UInt16(UInt8(ascii: second)) << 8
  }
}
