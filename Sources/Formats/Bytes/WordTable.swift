/// Short words by number: an open-addressing table that hashes with one multiplication.
///
/// A dictionary would hash each word with a keyed function, for each field of each line. No key is needed here: the
/// words of the table are ours, and a hostile line can only be looked up among them.
package struct WordTable: Sendable {
  private struct Slot {
    var word = ShortWord.none
    var number = -1
  }

  private var slots: [Slot]
  private let mask: Int
  private let shift: UInt64

  /// - Parameter words: the number of each is its place; of two that are the same the first counts, and one of more
  ///   than fifteen bytes is never found.
  package init(_ words: [String]) {
    var bits = 4
    while 1 << bits < words.count * 4 { bits += 1 }
    slots = Array(repeating: Slot(), count: 1 << bits)
    mask = 1 << bits - 1
    shift = UInt64(64 - bits)
    for (number, text) in words.enumerated() {
      guard let word = ShortWord(text) else { continue }
      let place = place(of: word)
      if slots[place].number < 0 { slots[place] = Slot(word: word, number: number) }
    }
  }

  /// Where a word is, or would be: at the first place from the one it hashes to that has it or nothing.
  @inline(__always)
  private func place(of word: ShortWord) -> Int {
    var place = Int(truncatingIfNeeded: word.mixed >> shift)
    let slots = slots.span
    // In bounds: what is left of the product counts the places, and the walk goes round within them.
    while unsafe slots[unchecked: place].word != word && slots[unchecked: place].number >= 0 {
      place = (place &+ 1) & mask
    }
    return place
  }

  /// The number of a word, in O(1) on average; -1 where it is not among them.
  @inline(__always)
  func number(of word: ShortWord) -> Int {
    let place = place(of: word)
    return unsafe slots.span[unchecked: place].number
  }

  /// The number of the word that a range of bytes spells; -1 where it is not among them.
  package func number(of range: Range<Int>, in bytes: Span<UInt8>) -> Int {
    guard let word = ShortWord(bytes, range) else { return -1 }
    return number(of: word)
  }

  /// The number of the word that begins at a place and ends before the first byte of a value, and where that byte is.
  ///
  /// The number is -1 where the word is not among them; so it is as well, whatever the word, where fewer than sixteen
  /// bytes are left.
  package func find(
    _ bytes: Span<UInt8>, from start: Int, before byte: UInt8
  ) -> (number: Int, end: Int) {
    guard bytes.count - start >= ByteBlock.length else { return (-1, start) }
    let length = ByteBlock.first(of: ByteBlock(bytes, at: start).equal(to: byte))
    guard length > 0, length < ByteBlock.length else { return (-1, start) }
    return (number(of: ShortWord(bytes, at: start, length: length)), start + length)
  }
}
